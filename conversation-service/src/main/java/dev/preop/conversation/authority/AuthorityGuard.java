package dev.preop.conversation.authority;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Money;
import dev.preop.conversation.money.Amount;
import dev.preop.conversation.money.Amounts;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the agent within its authority, whatever the model writes. A sentence is held back when it accepts something
 * while an amount above the ceiling is on the table, one in the sentence or one the callee quoted, and when it has
 * something done that the envelope does not list.
 */
public final class AuthorityGuard {

    private final @Nullable Money ceiling;
    private final Set<Commitment> commitments;
    private final boolean consented;
    private final Offer offer;

    private AuthorityGuard(@Nullable Money ceiling, Set<Commitment> commitments, boolean consented, Offer offer) {
        this.ceiling = ceiling;
        this.commitments = commitments;
        this.consented = consented;
        this.offer = offer;
    }

    /**
     * A guard for one reply.
     *
     * @param consent what the user has agreed to during the call
     */
    public static AuthorityGuard of(AuthorityEnvelope envelope, Consent consent, Offer offer) {
        return new AuthorityGuard(consent.raise(envelope.ceiling()), envelope.commitments(), consent.unlisted(), offer);
    }

    /** Why the sentence must not be spoken, or empty when it may. */
    public Optional<Breach> breach(String sentence) {
        return tooExpensive(sentence).or(() -> notAuthorised(sentence));
    }

    private Optional<Breach> tooExpensive(String sentence) {
        return switch (Acceptance.in(sentence)) {
            case NONE -> Optional.empty();
            case APPROVES -> highest(onTheTable(sentence, offer.fresh()));
            case COMMITS -> highest(onTheTable(sentence, offer.standing()));
        };
    }

    private static List<Amount> onTheTable(String sentence, List<Amount> quoted) {
        List<Amount> own = Amounts.in(sentence);
        return own.isEmpty() ? quoted : own;
    }

    private Optional<Breach> highest(List<Amount> amounts) {
        return amounts.stream()
                .filter(amount -> amount.exceeds(ceiling))
                .max(Comparator.comparing(Amount::value))
                .map(Breach.TooExpensive::new);
    }

    private Optional<Breach> notAuthorised(String sentence) {
        return Promise.in(sentence)
                .filter(covering -> !consented && Collections.disjoint(covering, commitments))
                .map(ignored -> new Breach.NotAuthorised());
    }
}
