package dev.preop.task.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A browser in which the user is told.
 *
 * @param endpoint where its push service takes messages
 * @param renewedAt when the browser last told of itself
 */
public record PushSubscription(UUID id, String endpoint, Instant renewedAt) {

    /** The address stays out of the log. */
    @Override
    public String toString() {
        return "PushSubscription[" + id + "]";
    }
}
