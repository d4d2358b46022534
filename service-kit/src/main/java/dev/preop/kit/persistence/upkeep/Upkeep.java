package dev.preop.kit.persistence.upkeep;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Makes its rounds through the chores, one after the other and never two rounds at once. */
@Singleton
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final List<Chore> chores;
    private final Timers timers;
    private final UpkeepConfig config;
    private final AtomicBoolean busy = new AtomicBoolean();
    private Cancellable rounds = () -> {};

    Upkeep(@All List<Chore> chores, Timers timers, UpkeepConfig config) {
        this.chores = chores;
        this.timers = timers;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds = timers.every(
                config.interval(), () -> round().subscribe().with(done -> {}, failure -> LOG.error("upkeep", failure)));
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.cancel();
    }

    /** One round; nothing while another one is still being made. A chore that fails does not keep the others from theirs. */
    public Uni<Void> round() {
        if (!busy.compareAndSet(false, true)) {
            return Uni.createFrom().voidItem();
        }
        return Multi.createFrom()
                .iterable(chores)
                .onItem()
                .transformToUniAndConcatenate(Upkeep::attempt)
                .onItem()
                .ignoreAsUni()
                .onTermination()
                .invoke(() -> busy.set(false));
    }

    private static Uni<Void> attempt(Chore chore) {
        return chore.run()
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "%s failed; the next round tries again", chore.name()))
                .onFailure()
                .recoverWithNull();
    }
}
