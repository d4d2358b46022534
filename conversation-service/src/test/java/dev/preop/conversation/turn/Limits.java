package dev.preop.conversation.turn;

import java.time.Duration;

/** Limits for tests in virtual time. */
final class Limits implements TurnConfig {

    @Override
    public Duration softLimit() {
        return Duration.ofMillis(2500);
    }

    @Override
    public Duration fallbackAfter() {
        return Duration.ofSeconds(3);
    }

    @Override
    public Duration hardLimit() {
        return Duration.ofSeconds(6);
    }

    @Override
    public Duration waitingPeriod() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration approvalTimeout() {
        return Duration.ofSeconds(60);
    }

    @Override
    public Duration longestHold() {
        return Duration.ofMinutes(5);
    }
}
