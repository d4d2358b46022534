package dev.preop.notification.rest;

import dev.preop.notification.Notification;
import java.util.List;

/** Notifications, newest first. */
public record NotificationsResponse(List<NotificationResponse> notifications) {

    static NotificationsResponse of(List<Notification> notifications) {
        return new NotificationsResponse(
                notifications.stream().map(NotificationResponse::of).toList());
    }
}
