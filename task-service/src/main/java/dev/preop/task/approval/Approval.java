package dev.preop.task.approval;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Decision;
import dev.preop.contracts.Money;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question that a live call puts to its user.
 *
 * @param quote the callee's words that gave rise to it
 * @param note the user's words with the decision
 */
public record Approval(
        UUID id,
        CallRef call,
        String reason,
        @Nullable Money amount,
        @Nullable String quote,
        ApprovalStatus status,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable String note,
        Instant createdAt) {

    static Approval requested(ApprovalRequested event, @Nullable String quote, Instant now) {
        return new Approval(
                event.approvalId(),
                event.call(),
                event.reason(),
                event.amount(),
                quote,
                ApprovalStatus.PENDING,
                event.expiresAt(),
                null,
                null,
                now);
    }

    boolean open(Instant now) {
        return status == ApprovalStatus.PENDING && now.isBefore(expiresAt);
    }

    Approval decided(Decision decision, @Nullable String words, Instant now) {
        ApprovalStatus decided =
                switch (decision) {
                    case APPROVED -> ApprovalStatus.APPROVED;
                    case REJECTED -> ApprovalStatus.REJECTED;
                    case EXPIRED -> ApprovalStatus.EXPIRED;
                    case UNKNOWN -> throw new IllegalArgumentException("not a decision");
                };
        return new Approval(id, call, reason, amount, quote, decided, expiresAt, now, words, createdAt);
    }

    @Override
    public String toString() {
        return "Approval[" + id + ", " + status + "]";
    }
}
