package dev.preop.gateway.dial;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * The lines of the Twilio account as far as this process uses them: so many calls at once, so many begun a second. Who
 * finds none free waits in turn, not for long and not among many. A slot that is never given back, because the news of
 * the call's end went to another process, runs out by itself.
 */
@Singleton
public class CallSlots {

    private static final Logger LOG = Logger.getLogger(CallSlots.class);

    private final SlotConfig config;
    private final Timers timers;
    private final Clock clock;
    private final Map<UUID, Instant> expiryOfHeld = new HashMap<>();
    private final Deque<Waiting> queue = new ArrayDeque<>(16);

    private Instant nextStart = Instant.MIN;
    private Cancellable wakeUp = () -> {};
    private boolean closed;

    public CallSlots(SlotConfig config, Timers timers, Clock clock, MeterRegistry metrics) {
        this.config = config;
        this.timers = timers;
        this.clock = clock;
        metrics.gaugeMapSize("calls.slots.held", Tags.empty(), expiryOfHeld);
        metrics.gaugeCollectionSize("calls.slots.waiting", Tags.empty(), queue);
    }

    /**
     * Completes once {@code sessionId} may be dialled. Fails with {@code call_service_busy} when its turn does not come
     * in time, and with {@code call_service_unavailable} when the gateway is leaving.
     *
     * @param lease after which the call is over whatever happens
     */
    Uni<Void> take(UUID sessionId, Duration lease) {
        return Uni.createFrom().emitter(emitter -> enqueue(new Waiting(sessionId, lease, emitter)));
    }

    /** The call is over or never came about. */
    public void release(UUID sessionId) {
        synchronized (this) {
            expiryOfHeld.remove(sessionId);
        }
        serve();
    }

    /** Refuses everybody from now on, also those who wait. */
    public void close() {
        List<Waiting> refused;
        synchronized (this) {
            closed = true;
            refused = List.copyOf(queue);
            queue.clear();
        }
        refused.forEach(waiting -> waiting.refuse(leaving()));
    }

    private void enqueue(Waiting waiting) {
        if (isClosed()) {
            waiting.refuse(leaving());
        } else if (add(waiting)) {
            waiting.timer = timers.after(config.slotWait(), () -> giveUp(waiting));
            serve();
        } else {
            waiting.refuse(busy());
        }
    }

    private void giveUp(Waiting waiting) {
        if (remove(waiting)) {
            LOG.warnf("session %s: no line became free in time", waiting.sessionId);
            waiting.refuse(busy());
        }
    }

    private void serve() {
        grantable().forEach(Waiting::grant);
    }

    /** Takes those off the queue whose turn it is, and sees to being called again when the next one's comes. */
    private synchronized List<Waiting> grantable() {
        Instant now = clock.instant();
        expiryOfHeld.values().removeIf(expiry -> !expiry.isAfter(now));
        List<Waiting> granted = new ArrayList<>();
        while (!queue.isEmpty() && hasFreeLine() && !now.isBefore(nextStart)) {
            Waiting first = queue.removeFirst();
            expiryOfHeld.put(first.sessionId, now.plus(first.lease));
            nextStart = now.plus(pace());
            granted.add(first);
        }
        wakeUp.cancel();
        if (!queue.isEmpty() && now.isBefore(nextStart)) {
            wakeUp = timers.after(Duration.between(now, nextStart), this::serve);
        }
        return granted;
    }

    private boolean hasFreeLine() {
        return config.maxConcurrentCalls() == 0 || expiryOfHeld.size() < config.maxConcurrentCalls();
    }

    private Duration pace() {
        return config.callsPerSecond() == 0
                ? Duration.ZERO
                : Duration.ofSeconds(1).dividedBy(config.callsPerSecond());
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized boolean add(Waiting waiting) {
        return queue.size() < config.maxWaitingCalls() && queue.add(waiting);
    }

    private synchronized boolean remove(Waiting waiting) {
        return queue.remove(waiting);
    }

    private ProblemException busy() {
        return new ProblemException(ErrorCode.CALL_SERVICE_BUSY, "All lines are in use; nobody was called.")
                .retryAfter(config.slotWait());
    }

    private ProblemException leaving() {
        return new ProblemException(
                        ErrorCode.CALL_SERVICE_UNAVAILABLE, "The call gateway is being stopped; nobody was called.")
                .retryAfter(config.slotWait());
    }

    /** A call whose turn has not come. */
    private static final class Waiting {

        private final UUID sessionId;
        private final Duration lease;
        private final UniEmitter<? super Void> emitter;
        private volatile Cancellable timer = () -> {};

        private Waiting(UUID sessionId, Duration lease, UniEmitter<? super Void> emitter) {
            this.sessionId = sessionId;
            this.lease = lease;
            this.emitter = emitter;
        }

        private void grant() {
            timer.cancel();
            emitter.complete(null);
        }

        private void refuse(ProblemException problem) {
            timer.cancel();
            emitter.fail(problem);
        }
    }
}
