package dev.preop.transcript.persistence;

import dev.preop.kit.persistence.Database;
import dev.preop.transcript.TranscriptConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * The queue of ended calls that wait for processing, kept in the transcripts' own rows. Claiming a transcript moves its
 * due time past the lease, so a crashed run is taken over later and two instances never process the same one at once.
 */
@ApplicationScoped
public class PendingTranscripts {

    private final Database database;
    private final TranscriptConfig config;
    private final Clock clock;

    PendingTranscripts(Database database, TranscriptConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Claims the transcript that is due for longest, if any. */
    public Uni<Optional<UUID>> claimNext() {
        return database.asService(session -> session.createNativeQuery("""
                        update call_transcripts set process_attempts = process_attempts + 1, process_after = ?1
                        where id = (select id from call_transcripts
                                    where process_after <= ?2 and process_attempts < ?3
                                    order by process_after limit 1 for update skip locked)
                        returning id""", UUID.class)
                .setParameter(1, clock.instant().plus(config.lease()))
                .setParameter(2, clock.instant())
                .setParameter(3, config.maxAttempts())
                .getResultList()
                .map(ids -> ids.stream().findFirst()));
    }
}
