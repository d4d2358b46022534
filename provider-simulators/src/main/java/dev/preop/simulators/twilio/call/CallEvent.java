package dev.preop.simulators.twilio.call;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a status callback can be subscribed to. */
public enum CallEvent {
    INITIATED,
    RINGING,
    ANSWERED,
    COMPLETED;

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CallEvent> of(String wire) {
        return Arrays.stream(values())
                .filter(event -> event.wire().equals(wire))
                .findFirst();
    }
}
