package dev.preop.task.authority;

import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the user wants a call's limits to be from now on; what is absent is unchanged.
 *
 * @param commitments all that may be promised
 * @param mayDisclose all that may be told
 */
public record AuthorityChange(
        @Nullable Spending spending,
        @Nullable Set<Commitment> commitments,
        @Nullable Set<Disclosure> mayDisclose,
        @Nullable Deadline deadline) {

    public AuthorityChange {
        commitments = commitments == null ? null : Set.copyOf(commitments);
        mayDisclose = mayDisclose == null ? null : Set.copyOf(mayDisclose);
    }
}
