package dev.preop.conversation.conversation;

import dev.preop.contracts.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question to the user that the callee waits for.
 *
 * @param turnId the turn that goes on with the answer
 * @param inReplyTo the utterance that this turn answers
 * @param amount what would be accepted; absent when it is not about a price
 */
public record PendingApproval(
        UUID id,
        UUID turnId,
        int turn,
        UUID inReplyTo,
        @Nullable Money amount,
        Instant expiresAt) {

    /** The same question, answered in a later turn since the callee spoke meanwhile. */
    public PendingApproval in(UUID laterTurnId, int laterTurn, UUID utteranceId) {
        return new PendingApproval(id, laterTurnId, laterTurn, utteranceId, amount, expiresAt);
    }
}
