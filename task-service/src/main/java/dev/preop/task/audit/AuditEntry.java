package dev.preop.task.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param seq position in the user's chain, from 1 without a gap
 * @param actor who did it: a user's id
 * @param entityId to what
 * @param detail ids and names of commands; never personal data
 * @param hash of this entry and the one before it, SHA-256 in hexadecimal
 */
public record AuditEntry(
        long seq,
        UUID id,
        Instant at,
        String actor,
        String action,
        String entity,
        @Nullable UUID entityId,
        Map<String, String> detail,
        String hash) {

    public AuditEntry {
        detail = Map.copyOf(detail);
    }
}
