package dev.preop.task.rounds;

import dev.preop.kit.time.Timers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Does things again and again; a round that takes long delays the next one, and one that fails does not end them. */
@Singleton
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Timers timers;

    public Rounds(Timers timers) {
        this.timers = timers;
    }

    /** @param what completes the sentence "… could not be looked through" */
    public void every(Duration period, String what, Supplier<Uni<? extends Void>> round) {
        AtomicBoolean going = new AtomicBoolean();
        timers.every(period, () -> {
            if (going.compareAndSet(false, true)) {
                Uni.createFrom()
                        .deferred(round)
                        .onTermination()
                        .invoke(() -> going.set(false))
                        .subscribe()
                        .with(done -> {}, failure -> LOG.warnf(failure, "%s could not be looked through", what));
            }
        });
    }
}
