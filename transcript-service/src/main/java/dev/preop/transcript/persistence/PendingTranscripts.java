package dev.preop.transcript.persistence;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.time.BackOff;
import dev.preop.transcript.TranscriptConfig;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
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

    /** A transcript to process; {@code attempts} includes this one. */
    public record Claim(UUID transcriptId, int attempts) {}

    /** Claims the transcript that is due for longest, if any. */
    public Uni<Optional<Claim>> claimNext() {
        return database.asService(session -> session.createNativeQuery("""
                        update call_transcripts set process_attempts = process_attempts + 1, process_after = ?1
                        where id = (select id from call_transcripts
                                    where process_after <= ?2
                                    order by process_after limit 1 for update skip locked)
                        returning id, process_attempts""", Object[].class)
                .setParameter(1, clock.instant().plus(config.lease()))
                .setParameter(2, clock.instant())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Claim((UUID) row[0], ((Number) row[1]).intValue()))
                        .findFirst()));
    }

    /** Has a transcript that could not be processed wait for another try. */
    public Uni<Void> postpone(Claim claim) {
        Duration wait = BackOff.after(claim.attempts(), config.firstWait(), config.longestWait());
        return database.asService(session -> session.createNativeQuery("""
                        update call_transcripts set process_after = ?1 where id = ?2 and process_after is not null""")
                .setParameter(1, clock.instant().plus(wait))
                .setParameter(2, claim.transcriptId())
                .executeUpdate()
                .replaceWithVoid());
    }
}
