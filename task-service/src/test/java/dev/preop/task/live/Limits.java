package dev.preop.task.live;

import java.time.Duration;

/** The feed's bounds, for tests. */
record Limits(int buffer, int streamsPerUser, int momentsPerUser, int moments) implements LiveConfig {

    @Override
    public Duration heartbeat() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Duration reach() {
        return Duration.ofMinutes(5);
    }
}
