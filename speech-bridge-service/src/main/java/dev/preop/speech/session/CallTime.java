package dev.preop.speech.session;

import dev.preop.speech.turn.TurnEvent;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sees to it that a call parts in time: the carrier cuts it off at its limit without a word. */
final class CallTime {

    private static final Duration WARNING = Duration.ofSeconds(60);
    private static final Duration GOODBYE = Duration.ofSeconds(10);

    private long warnMs = Long.MAX_VALUE;
    private long partMs = Long.MAX_VALUE;

    /** @param limitSeconds after which the carrier ends the call; none when it is not known */
    CallTime(@Nullable Integer limitSeconds) {
        if (limitSeconds != null) {
            Duration limit = Duration.ofSeconds(limitSeconds);
            partMs = limit.minus(GOODBYE).toMillis();
            warnMs = limit.compareTo(WARNING.multipliedBy(2)) < 0
                    ? Long.MAX_VALUE
                    : limit.minus(WARNING).toMillis();
        }
    }

    /** Tells each thing once, when its time has come. */
    void passed(long nowMs, Consumer<TurnEvent> events) {
        if (nowMs >= partMs) {
            partMs = Long.MAX_VALUE;
            warnMs = Long.MAX_VALUE;
            events.accept(new TurnEvent.TimeIsUp());
        } else if (nowMs >= warnMs) {
            warnMs = Long.MAX_VALUE;
            events.accept(new TurnEvent.TimeRunsOut());
        }
    }
}
