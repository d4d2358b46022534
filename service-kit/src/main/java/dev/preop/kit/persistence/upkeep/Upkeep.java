package dev.preop.kit.persistence.upkeep;

import dev.preop.kit.time.Rounds;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes its rounds through the chores, one after the other. */
@Singleton
public class Upkeep {

    private static final Logger LOG = Logger.getLogger(Upkeep.class);

    private final List<Chore> chores;
    private final Rounds rounds;
    private final UpkeepConfig config;

    Upkeep(@All List<Chore> chores, Rounds rounds, UpkeepConfig config) {
        this.chores = chores;
        this.rounds = rounds;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.interval(), "chores", this::round);
    }

    /** One round. A chore that fails does not keep the others from theirs. */
    public Uni<Void> round() {
        return Multi.createFrom()
                .iterable(chores)
                .onItem()
                .transformToUniAndConcatenate(Upkeep::attempt)
                .onItem()
                .ignoreAsUni();
    }

    private static Uni<Void> attempt(Chore chore) {
        return chore.run()
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "%s failed; the next round tries again", chore.name()))
                .onFailure()
                .recoverWithNull();
    }
}
