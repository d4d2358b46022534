package dev.preop.notification.delivery;

import dev.preop.contracts.NotificationType;
import dev.preop.notification.preference.Channel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that is being made.
 *
 * @param subscriptionId the browser that it goes to, on the channel of browsers
 * @param attempts including this one
 */
public record Parcel(
        UUID id,
        UUID userId,
        Channel channel,
        @Nullable UUID subscriptionId,
        NotificationType type,
        String message,
        @Nullable UUID taskId,
        @Nullable UUID sessionId,
        int attempts) {}
