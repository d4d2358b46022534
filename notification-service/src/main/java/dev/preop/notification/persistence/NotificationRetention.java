package dev.preop.notification.persistence;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import jakarta.inject.Singleton;

/** Notifications go with the record of their deliveries. */
@Singleton
class NotificationRetention implements Perishable {

    private final RetentionConfig config;

    NotificationRetention(RetentionConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("notifications", "created_at", config.notifications());
    }
}
