package dev.preop.gateway.callstate.messaging;

import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.EventPublisher;
import dev.preop.kit.time.Timers;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Events that Kafka has not taken yet. They are told again, one after the other and under their first ids, until it
 * does. Kept in memory only, and no more than {@value #CAPACITY}: the oldest gives way.
 */
@Singleton
public class Undelivered {

    static final int CAPACITY = 10_000;
    static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(Undelivered.class);

    private final Function<CloudEvent<?>, Uni<Void>> publisher;
    private final Timers timers;
    private final Counter lost;
    private final Deque<CloudEvent<?>> waiting = new ArrayDeque<>(16);
    private boolean telling;

    @Inject
    public Undelivered(EventPublisher publisher, Timers timers, MeterRegistry metrics) {
        this(publisher::publish, timers, metrics);
    }

    Undelivered(Function<CloudEvent<?>, Uni<Void>> publisher, Timers timers, MeterRegistry metrics) {
        this.publisher = publisher;
        this.timers = timers;
        this.lost = metrics.counter("events.lost");
        metrics.gaugeCollectionSize("events.undelivered", Tags.empty(), waiting);
    }

    /** Keeps an event that could not be published. */
    synchronized void keep(CloudEvent<?> event) {
        if (waiting.size() == CAPACITY) {
            CloudEvent<?> oldest = waiting.removeFirst();
            lost.increment();
            LOG.errorf("session %s: %s is lost, too many events wait for Kafka", oldest.key(), oldest.topic());
        }
        waiting.addLast(event);
        if (!telling) {
            telling = true;
            timers.after(PAUSE, this::tellFirst);
        }
    }

    /** Whether everything has been told. */
    public synchronized boolean isEmpty() {
        return waiting.isEmpty();
    }

    private void tellFirst() {
        CloudEvent<?> event = first();
        if (event != null) {
            publisher
                    .apply(event)
                    .subscribe()
                    .with(told -> tellNextAfter(event), failure -> timers.after(PAUSE, this::tellFirst));
        }
    }

    private void tellNextAfter(CloudEvent<?> told) {
        LOG.infof("session %s: %s was told late", told.key(), told.topic());
        remove(told);
        tellFirst();
    }

    private synchronized @Nullable CloudEvent<?> first() {
        telling = !waiting.isEmpty();
        return waiting.peekFirst();
    }

    private synchronized void remove(CloudEvent<?> told) {
        waiting.remove(told);
    }
}
