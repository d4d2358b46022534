package dev.preop.task.task;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The one text message to a callee whom no call of a task reached.
 *
 * @param dueAt when it is sent, while that lies ahead
 * @param endedAt when it was sent or given up
 */
public record FallbackMessage(
        Status status, @Nullable Instant dueAt, @Nullable Instant endedAt) {

    /** Where it stands. */
    public enum Status {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("sending")
        SENDING,
        @JsonProperty("sent")
        SENT,
        @JsonProperty("failed")
        FAILED,
        /** It may have been sent. */
        @JsonProperty("unknown")
        UNKNOWN
    }
}
