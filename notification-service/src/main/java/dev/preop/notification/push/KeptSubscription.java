package dev.preop.notification.push;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

/**
 * What a user may know of a browser of theirs: not its keys, which are the browser's own.
 *
 * @param renewedAt when the browser last told of itself
 */
public record KeptSubscription(UUID id, URI endpoint, Instant renewedAt) {

    /** The address stays out of the log. */
    @Override
    public String toString() {
        return "KeptSubscription[" + id + "]";
    }
}
