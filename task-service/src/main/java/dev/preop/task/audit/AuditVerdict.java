package dev.preop.task.audit;

import org.jspecify.annotations.Nullable;

/**
 * Whether a chain is as it was written.
 *
 * @param entries how many there are
 * @param brokenAt the first position where something was changed, added, moved or taken away
 */
public record AuditVerdict(long entries, @Nullable Long brokenAt) {

    public boolean intact() {
        return brokenAt == null;
    }
}
