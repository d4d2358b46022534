package dev.preop.kit.outbox;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/**
 * Moves messages from the outbox to Kafka, at least once and per key in order. It is woken by each commit that appended
 * something; the poll is the safety net for what another instance left behind. Everything runs on one event loop.
 */
@Singleton
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final OutboxTable table;
    private final OutboxSender sender;
    private final Timers timers;
    private final Context context;
    private final AtomicReference<Double> oldestAge = new AtomicReference<>(0.0);

    private Cancellable poll = () -> {};
    private boolean running;
    private boolean wokenMeanwhile;
    private boolean failing;
    private boolean stopped;

    OutboxRelay(OutboxTable table, OutboxSender sender, Timers timers, Vertx vertx, MeterRegistry metrics) {
        this.table = table;
        this.sender = sender;
        this.timers = timers;
        this.context = vertx.getOrCreateContext();
        metrics.gauge("outbox_oldest_age_seconds", oldestAge, AtomicReference::get);
    }

    void start(@Observes StartupEvent event) {
        context.runOnContext(ignored -> poll = timers.every(POLL, this::run));
    }

    void stop(@Observes ShutdownEvent event) {
        context.runOnContext(ignored -> {
            stopped = true;
            poll.cancel();
        });
    }

    /** Looks into the outbox at once; from any thread. */
    public void wake() {
        context.runOnContext(ignored -> run());
    }

    private void run() {
        if (running || stopped) {
            wokenMeanwhile = true;
            return;
        }
        running = true;
        wokenMeanwhile = false;
        drain().subscribe().with(ignored -> finished(), this::failed);
    }

    private Uni<Void> drain() {
        return table.backlog()
                .invoke(this::measure)
                .chain(shards -> shards.isEmpty() ? Uni.createFrom().voidItem() : relay(shards));
    }

    private Uni<Void> relay(List<OutboxShard> shards) {
        return table.relay(shards.stream().map(OutboxShard::number).toList(), sender::send)
                .invoke(() -> wokenMeanwhile |= shards.stream().anyMatch(shard -> shard.waiting() > OutboxTable.BATCH));
    }

    private void measure(List<OutboxShard> shards) {
        oldestAge.set(
                shards.stream().mapToDouble(OutboxShard::oldestAgeSeconds).max().orElse(0.0));
    }

    private void finished() {
        if (failing) {
            LOG.info("outbox relay works again");
        }
        failing = false;
        running = false;
        if (wokenMeanwhile) {
            run();
        }
    }

    private void failed(Throwable failure) {
        if (!failing) {
            LOG.error("outbox relay cannot reach its database; it keeps trying", failure);
        }
        failing = true;
        running = false;
    }
}
