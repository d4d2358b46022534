package dev.preop.notification.preference.rest;

import dev.preop.contracts.NotificationType;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.notification.preference.Channel;
import dev.preop.notification.preference.Preferences;
import dev.preop.notification.preference.QuietHours;
import dev.preop.notification.preference.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants to be told things. In answers {@code preferences} holds every type on every channel, in requests
 * those that are to change.
 */
public record PreferencesBody(
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
            @NotNull @Size(max = 60) String timeZone) {

        QuietHours hours() {
            try {
                return new QuietHours(LocalTime.parse(from), LocalTime.parse(until), ZoneId.of(timeZone));
            } catch (DateTimeException e) {
                throw new ProblemException(
                        ErrorCode.VALIDATION_FAILED,
                        "The quiet hours are not valid.",
                        List.of(new FieldError("quiet_hours.time_zone", "must be like America/Los_Angeles")));
            }
        }
    }

    /** Whether one type of notification comes on one channel. */
    public record Choice(
            @NotNull @Pattern(regexp = TYPES) String notificationType,

            @NotNull @Pattern(regexp = "in_app|email|sms|push")
            String channel,

            boolean enabled) {

        static Choice of(Preferences preferences, Topic topic) {
            return new Choice(
                    topic.type().name().toLowerCase(Locale.ROOT),
                    topic.channel().wire(),
                    preferences.wants(topic.type(), topic.channel()));
        }

        Topic topic() {
            return new Topic(type(notificationType), Channel.ofWire(channel));
        }

        private static NotificationType type(String wire) {
            return NotificationType.valueOf(wire.toUpperCase(Locale.ROOT));
        }
    }

    Preferences wanted() {
        return new Preferences(
                email,
                phoneNumber,
                quietHours == null ? null : quietHours.hours(),
                preferences == null
                        ? Map.of()
                        : preferences.stream()
                                .collect(Collectors.toMap(Choice::topic, Choice::enabled, (first, last) -> last)));
    }

    static PreferencesBody of(Preferences preferences) {
        QuietHours quiet = preferences.quietHours();
        return new PreferencesBody(
                preferences.email(),
                preferences.phoneNumber(),
                quiet == null
                        ? null
                        : new Quiet(
                                quiet.from().toString(),
                                quiet.until().toString(),
                                quiet.zone().getId()),
                Arrays.stream(TYPES.split("\\|"))
                        .map(Choice::type)
                        .flatMap(type -> Arrays.stream(Channel.values())
                                .map(channel -> Choice.of(preferences, new Topic(type, channel))))
                        .toList());
    }

    /** Addresses stay out of the log. */
    @Override
    public String toString() {
        return "PreferencesBody[]";
    }
}
