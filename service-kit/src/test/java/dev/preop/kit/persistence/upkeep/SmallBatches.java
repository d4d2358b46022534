package dev.preop.kit.persistence.upkeep;

import java.time.Duration;

/** Settings under which a handful of rows are several batches. */
record SmallBatches() implements UpkeepConfig {

    @Override
    public Duration interval() {
        return Duration.ofMinutes(10);
    }

    @Override
    public int batch() {
        return 2;
    }

    @Override
    public Duration eventsKept() {
        return Duration.ofDays(30);
    }
}
