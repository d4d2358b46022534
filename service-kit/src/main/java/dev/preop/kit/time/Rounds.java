package dev.preop.kit.time;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Does things again and again; a round that takes long delays the next one, and one that fails does not end them. */
@Singleton
public class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final Timers timers;
    private final List<Cancellable> going = new CopyOnWriteArrayList<>();

    public Rounds(Timers timers) {
        this.timers = timers;
    }

    /** Until the instance goes down; {@code what} completes the sentence "… could not be looked through". */
    public void every(Duration period, String what, Supplier<Uni<? extends Void>> round) {
        AtomicBoolean busy = new AtomicBoolean();
        going.add(timers.every(period, () -> {
            if (busy.compareAndSet(false, true)) {
                Uni.createFrom()
                        .deferred(round)
                        .onTermination()
                        .invoke(() -> busy.set(false))
                        .subscribe()
                        .with(done -> {}, failure -> LOG.warnf(failure, "%s could not be looked through", what));
            }
        }));
    }

    /** Nothing is begun any more by an instance that goes down. */
    void stop(@Observes ShutdownEvent event) {
        going.forEach(Cancellable::cancel);
    }
}
