package dev.preop.gateway.drain;

import dev.preop.gateway.callstate.messaging.Undelivered;
import dev.preop.gateway.dial.CallSlots;
import dev.preop.gateway.media.LiveSessions;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * The way out on SIGTERM: no new calls, readiness down, live calls go on until they end or the limit is reached. Streams
 * that are still open then are closed; Twilio follows the redirect behind them to another gateway.
 */
@Singleton
public class Drain {

    private static final Duration LOOK_EVERY = Duration.ofMillis(100);
    private static final Logger LOG = Logger.getLogger(Drain.class);

    private final LiveSessions live;
    private final Undelivered undelivered;
    private final CallSlots slots;
    private final Timers timers;
    private final Clock clock;
    private final Duration limit;

    private volatile boolean begun;

    public Drain(
            LiveSessions live,
            Undelivered undelivered,
            CallSlots slots,
            Timers timers,
            Clock clock,
            DrainConfig config) {
        this.live = live;
        this.undelivered = undelivered;
        this.slots = slots;
        this.timers = timers;
        this.clock = clock;
        this.limit = config.limit();
    }

    /** Whether the gateway is leaving. */
    boolean hasBegun() {
        return begun;
    }

    /** Begins; {@code done} runs once nobody is on the line here any more and everything is told. */
    public void begin(Runnable done) {
        begun = true;
        slots.close();
        if (isOver()) {
            done.run();
        } else {
            LOG.infof("leaving: %d calls are live", live.count());
            new Watch(done).start();
        }
    }

    private boolean isOver() {
        return live.count() == 0 && undelivered.isEmpty();
    }

    /** Looks again and again whether it is time to go. */
    private final class Watch {

        private final Runnable done;
        private final Instant deadline = clock.instant().plus(limit);
        private Cancellable timer = () -> {};
        private boolean late;

        private Watch(Runnable done) {
            this.done = done;
        }

        private void start() {
            timer = timers.every(LOOK_EVERY, this::look);
        }

        /** One more look passes between closing the streams and leaving, in which the closing reaches Twilio. */
        private void look() {
            if (late || isOver()) {
                timer.cancel();
                done.run();
            } else if (!clock.instant().isBefore(deadline)) {
                late = true;
                live.dropAll("the gateway is leaving");
            }
        }
    }
}
