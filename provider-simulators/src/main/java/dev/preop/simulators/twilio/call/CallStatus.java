package dev.preop.simulators.twilio.call;

import java.util.Arrays;
import java.util.Optional;

/** A call's state, as the REST API and the webhooks name it. */
public enum CallStatus {
    QUEUED("queued"),
    RINGING("ringing"),
    IN_PROGRESS("in-progress"),
    COMPLETED("completed"),
    BUSY("busy"),
    FAILED("failed"),
    NO_ANSWER("no-answer"),
    CANCELED("canceled");

    private final String wire;

    CallStatus(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public boolean ended() {
        return compareTo(IN_PROGRESS) > 0;
    }

    public static Optional<CallStatus> of(String wire) {
        return Arrays.stream(values())
                .filter(status -> status.wire.equals(wire))
                .findFirst();
    }
}
