package dev.preop.contracts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agent may agree to and tell, compiled from the instruction at planning time, shown to the user before the
 * call and enforced by code during it.
 *
 * @param ceiling the highest price that may be accepted without asking; absent when no money may be committed
 */
public record AuthorityEnvelope(@Nullable Money ceiling, Set<Commitment> commitments, Set<Disclosure> mayDisclose) {

    public AuthorityEnvelope {
        commitments = commitments == null ? Set.of() : Set.copyOf(commitments);
        mayDisclose = mayDisclose == null ? Set.of() : Set.copyOf(mayDisclose);
    }
}
