package dev.preop.task.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a call stands. It only moves forward: from {@code initiated} on, and never out of a final status. */
public enum SessionStatus {
    @JsonProperty("initiated")
    INITIATED,
    @JsonProperty("ringing")
    RINGING,
    @JsonProperty("connected")
    CONNECTED,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED;

    public boolean isFinal() {
        return compareTo(CONNECTED) > 0;
    }

    /** Whether {@code next} lies ahead; a late report of an earlier step does not. */
    public boolean mayBecome(SessionStatus next) {
        return !isFinal() && next.compareTo(this) > 0;
    }
}
