package dev.preop.speech.recording;

import dev.preop.contracts.UserErased;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Deletes recordings that have been kept long enough or are not wanted any more: first the sound, then the knowledge of it, so that none is left
 * lying that nobody knows of.
 */
@Singleton
public class RecordingRetention {

    private static final Logger LOG = Logger.getLogger(RecordingRetention.class);
    private static final int BATCH = 100;

    private final OldAssets assets;
    private final SoundStore store;
    private final RetentionConfig config;
    private final Timers timers;
    private final Clock clock;
    private final MeterRegistry registry;
    private final AtomicBoolean busy = new AtomicBoolean();
    private Cancellable rounds = () -> {};

    RecordingRetention(
            OldAssets assets,
            SoundStore store,
            RetentionConfig config,
            Timers timers,
            Clock clock,
            MeterRegistry registry) {
        this.assets = assets;
        this.store = store;
        this.config = config;
        this.timers = timers;
        this.clock = clock;
        this.registry = registry;
    }

    void start(@Observes StartupEvent event) {
        rounds = timers.every(config.interval(), this::round);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.cancel();
    }

    /** Deletes what there is of a user: at once, or in the rounds to come when storage cannot be reached now. */
    public Future<Void> disown(UserErased user) {
        return assets.disown(user).onSuccess(disowned -> round());
    }

    private void round() {
        if (busy.compareAndSet(false, true)) {
            clear(clock.instant().minus(config.recordings())).onComplete(outcome -> {
                busy.set(false);
                if (outcome.failed()) {
                    LOG.warnf("old recordings could not be deleted; the next round tries again: %s", outcome.cause());
                }
            });
        }
    }

    private Future<Void> clear(Instant before) {
        return assets.clear(
                        before,
                        BATCH,
                        old -> store.delete(
                                old.stream().map(AudioAsset::storagePath).toList()))
                .compose(deleted -> {
                    registry.counter("retention.deleted.rows", "table", "audio_assets")
                            .increment(deleted);
                    return deleted == BATCH ? clear(before) : Future.succeededFuture();
                });
    }
}
