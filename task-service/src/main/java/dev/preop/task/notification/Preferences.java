package dev.preop.task.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants to be told things.
 *
 * @param phoneNumber E.164, for text messages
 * @param preferences every type of notification on every channel
 */
public record Preferences(
        @Nullable String email,
        @Nullable String phoneNumber,
        @Nullable Quiet quietHours,
        List<Choice> preferences) {

    public Preferences {
        preferences = List.copyOf(preferences);
    }

    /** Local times between which the user's telephone stays silent; they may go over midnight. */
    public record Quiet(String from, String until, String timeZone) {}

    /** Whether one type of notification comes on one channel. */
    public record Choice(String notificationType, String channel, boolean enabled) {}

    /** Addresses stay out of the log. */
    @Override
    public String toString() {
        return "Preferences[]";
    }
}
