package dev.preop.notification.preference;

import dev.preop.contracts.NotificationType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a user wants to be told things.
 *
 * @param phoneNumber E.164
 * @param choices what the user decided; the rest is as by default
 */
public record Preferences(
        @Nullable String email,
        @Nullable String phoneNumber,
        @Nullable QuietHours quietHours,
        Map<Topic, Boolean> choices) {

    /** Of a user who never chose anything. */
    public static final Preferences DEFAULTS = new Preferences(null, null, null, Map.of());

    public Preferences {
        choices = Map.copyOf(choices);
    }

    public boolean wants(NotificationType type, Channel channel) {
        Topic topic = new Topic(type, channel);
        return choices.getOrDefault(topic, topic.isWantedByDefault());
    }

    /** Where {@code channel} finds the user by an address of the user's. */
    public Optional<String> address(Channel channel) {
        return switch (channel) {
            case IN_APP, PUSH -> Optional.empty();
            case EMAIL -> Optional.ofNullable(email);
            case SMS -> Optional.ofNullable(phoneNumber);
        };
    }

    /** Addresses stay out of the log. */
    @Override
    public String toString() {
        return "Preferences[" + choices.size() + " choices]";
    }
}
