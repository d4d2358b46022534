package dev.preop.notification.rest;

import dev.preop.notification.Notification;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of notifications, newest first.
 *
 * @param nextCursor asks for the next page; absent on the last one
 */
public record NotificationsResponse(
        List<NotificationResponse> notifications, @Nullable String nextCursor) {

    /** @param found up to one more than {@code limit}, which tells that there is a next page */
    static NotificationsResponse of(List<Notification> found, int limit) {
        List<Notification> page = found.size() > limit ? found.subList(0, limit) : found;
        return new NotificationsResponse(
                page.stream().map(NotificationResponse::of).toList(),
                found.size() > limit ? page.getLast().id().toString() : null);
    }
}
