package dev.preop.simulators.twilio.call;

import java.time.Duration;
import java.time.Instant;

/** Calls per second: requests above it are queued and not refused. */
final class Dialer {

    private final Duration interval;
    private Instant next = Instant.MIN;

    /** Places so many calls a second; 0 places every call at once. */
    Dialer(int callsPerSecond) {
        interval = callsPerSecond == 0 ? Duration.ZERO : Duration.ofSeconds(1).dividedBy(callsPerSecond);
    }

    /** Takes the next place in the queue; how long it waits. */
    Duration queue(Instant now) {
        Instant turn = next.isAfter(now) ? next : now;
        next = turn.plus(interval);
        return Duration.between(now, turn);
    }
}
