package dev.preop.contracts;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agent may agree to and tell, compiled from the instruction at planning time, shown to the user before the
 * call and enforced by code during it.
 *
 * @param ceiling the highest price that may be accepted without asking; absent when no money may be committed
 * @param until the moment from which no call is begun any more; absent when the user has named none
 */
public record AuthorityEnvelope(
        @Nullable Money ceiling,
        Set<Commitment> commitments,
        Set<Disclosure> mayDisclose,
        @Nullable Instant until) {

    /** Nothing may be agreed to and nothing told. */
    public static final AuthorityEnvelope NOTHING = new AuthorityEnvelope(null, Set.of(), Set.of(), null);

    public AuthorityEnvelope {
        commitments = commitments == null ? Set.of() : Set.copyOf(commitments);
        mayDisclose = mayDisclose == null ? Set.of() : Set.copyOf(mayDisclose);
    }

    /** Whether no call is begun any more. */
    public boolean hasLapsedBy(Instant now) {
        return until != null && !now.isBefore(until);
    }
}
