package dev.preop.transcript;

import dev.preop.kit.time.Rounds;
import dev.preop.transcript.persistence.PendingTranscripts;
import dev.preop.transcript.persistence.PendingTranscripts.Claim;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Works off the queue of ended calls, one at a time per instance, until none is due. Of a failure only its kind is
 * logged: a model's error message may quote the transcript.
 */
@ApplicationScoped
public class ProcessingLoop {

    private static final Logger LOGGER = Logger.getLogger(ProcessingLoop.class);

    private final PendingTranscripts pending;
    private final OutcomeProcessor processor;
    private final Rounds rounds;
    private final TranscriptConfig config;

    ProcessingLoop(PendingTranscripts pending, OutcomeProcessor processor, Rounds rounds, TranscriptConfig config) {
        this.pending = pending;
        this.processor = processor;
        this.rounds = rounds;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds.every(config.pollInterval(), "transcripts to process", this::drain);
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
