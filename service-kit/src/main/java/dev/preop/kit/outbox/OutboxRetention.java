package dev.preop.kit.outbox;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import dev.preop.kit.persistence.upkeep.UpkeepConfig;
import jakarta.inject.Singleton;

/** Messages that Kafka has are kept for a while, to look at; those that it does not have are kept whatever their age. */
@Singleton
class OutboxRetention implements Perishable {

    private final UpkeepConfig config;

    OutboxRetention(UpkeepConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return new Expiry("outbox", "created_at", config.eventsKept(), "published_at is not null");
    }
}
