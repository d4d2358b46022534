package dev.preop.transcript;

import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.transcript.persistence.PendingTranscripts;
import dev.preop.transcript.persistence.PendingTranscripts.Claim;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the queue of ended calls, one at a time per instance, until none is due. Of a failure only its kind is
 * logged: a model's error message may quote the transcript.
 */
@ApplicationScoped
public class ProcessingLoop {

    private static final Logger LOGGER = Logger.getLogger(ProcessingLoop.class);

    private final PendingTranscripts pending;
    private final OutcomeProcessor processor;
    private final Timers timers;
    private final TranscriptConfig config;
    private final AtomicBoolean busy = new AtomicBoolean();
    private @Nullable Cancellable ticking;

    ProcessingLoop(PendingTranscripts pending, OutcomeProcessor processor, Timers timers, TranscriptConfig config) {
        this.pending = pending;
        this.processor = processor;
        this.timers = timers;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        ticking = timers.every(config.pollInterval(), this::tick);
    }

    void stop(@Observes ShutdownEvent event) {
        if (ticking != null) {
            ticking.cancel();
        }
    }

    private void tick() {
        if (busy.compareAndSet(false, true)) {
            drain().onTermination()
                    .invoke(() -> busy.set(false))
                    .subscribe()
                    .with(done -> {}, failure -> LOGGER.error("looking for transcripts to process failed", failure));
        }
    }

    private Uni<Void> drain() {
        return pending.claimNext()
                .chain(next -> next.map(claim -> process(claim).chain(this::drain))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Void> process(Claim claim) {
        if (claim.attempts() > config.maxAttempts()) {
            return processor.giveUp(claim.transcriptId());
        }
        return processor.process(claim.transcriptId()).onFailure().recoverWithUni(failure -> {
            LOGGER.warnf(
                    "transcript %s waits for another try: %s",
                    claim.transcriptId(), failure.getClass().getSimpleName());
            return pending.postpone(claim);
        });
    }
}
