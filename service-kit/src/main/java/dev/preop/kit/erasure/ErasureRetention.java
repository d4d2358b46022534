package dev.preop.kit.erasure;

import dev.preop.kit.persistence.upkeep.Expiry;
import dev.preop.kit.persistence.upkeep.Perishable;
import dev.preop.kit.persistence.upkeep.UpkeepConfig;
import jakarta.inject.Singleton;

/** That somebody was erased is forgotten too, once nothing about them can arrive any more. */
@Singleton
class ErasureRetention implements Perishable {

    private final UpkeepConfig config;

    ErasureRetention(UpkeepConfig config) {
        this.config = config;
    }

    @Override
    public Expiry expiry() {
        return Expiry.of("erased_users", "erased_at", config.eventsKept());
    }
}
