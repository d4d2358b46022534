package dev.preop.task.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants to be told things from now on: addresses and quiet hours as they are to be, absent is none.
 *
 * @param phoneNumber E.164
 * @param preferences what is to change; the rest stays as it is
 */
public record PreferencesChange(
        @Nullable @Email @Size(max = 254) String email,

        @Nullable @Pattern(regexp = "\\+[1-9][0-9]{6,14}", message = "must be a phone number in E.164 form")
        String phoneNumber,

        @Nullable @Valid Quiet quietHours,
        @Nullable @Size(max = 24) List<@NotNull @Valid Choice> preferences) {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String TYPES =
            "task_created|call_started|call_completed|call_failed|approval_needed|clarification_needed";

    /** Local times; they may go over midnight. */
    public record Quiet(
            @NotNull @Pattern(regexp = TIME) String from,
            @NotNull @Pattern(regexp = TIME) String until,

            @NotNull @Pattern(regexp = "[A-Za-z0-9_+/-]{1,60}", message = "must be like America/Los_Angeles")
            String timeZone) {}

    /** Whether one type of notification is to come on one channel. */
    public record Choice(
            @NotNull @Pattern(regexp = TYPES) String notificationType,

            @NotNull @Pattern(regexp = "in_app|email|sms|push")
            String channel,

            @NotNull Boolean enabled) {}

    /** Addresses stay out of the log. */
    @Override
    public String toString() {
        return "PreferencesChange[]";
    }
}
