package dev.preop.kit.inbox;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import dev.preop.kit.persistence.upkeep.UpkeepConfig;
import jakarta.inject.Singleton;

/** Handled events are remembered for as long as they may be delivered again. */
@Singleton
class InboxRetention implements Perishable {

    private final UpkeepConfig config;

    InboxRetention(UpkeepConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("inbox", "received_at", config.eventsKept());
    }
}
