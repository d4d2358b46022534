package dev.preop.kit.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How often each of many may come: evenly in the long run, two seconds' worth at once. For each it keeps one time only,
 * that at which all it has asked for is paid off.
 */
final class Rate {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration AHEAD = Duration.ofSeconds(2);

    /** Those remembered; while there are more, newcomers are let in unseen: this is no place to run out of memory. */
    private static final int MOST = 50_000;

    private final Map<String, Instant> paidOff = new ConcurrentHashMap<>();
    private final Clock clock;

    Rate(Clock clock) {
        this.clock = clock;
    }

    /** How long {@code who} has to wait before coming again; zero when welcome now, which then counts. */
    Duration ask(String who, int perSecond) {
        if (perSecond == 0) {
            return Duration.ZERO;
        }
        Instant now = clock.instant();
        if (paidOff.size() >= MOST) {
            paidOff.values().removeIf(time -> !time.isAfter(now));
            if (paidOff.size() >= MOST && !paidOff.containsKey(who)) {
                return Duration.ZERO;
            }
        }
        AtomicReference<Duration> wait = new AtomicReference<>(Duration.ZERO);
        paidOff.merge(who, now.plus(SECOND.dividedBy(perSecond)), (before, first) -> {
            Instant next = before.isAfter(now) ? before.plus(SECOND.dividedBy(perSecond)) : first;
            Duration early = Duration.between(now.plus(AHEAD), next);
            wait.set(early.isPositive() ? early : Duration.ZERO);
            return early.isPositive() ? before : next;
        });
        return wait.get();
    }
}
