package dev.preop.notification.push.persistence;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import dev.preop.notification.push.PushConfig;
import jakarta.inject.Singleton;

/** A browser that is not seen any more is forgotten. */
@Singleton
class SubscriptionRetention implements Perishable {

    private final PushConfig config;

    SubscriptionRetention(PushConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("push_subscriptions", "renewed_at", config.kept());
    }
}
