package dev.preop.task.approval.rest;

import dev.preop.task.approval.Approval;
import dev.preop.task.approval.ApprovalStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An approval as its user sees it. */
public record ApprovalView(
        UUID id,
        UUID callSessionId,
        UUID callTaskId,
        String reason,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String quote,
        ApprovalStatus status,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable String note,
        Instant createdAt) {

    static ApprovalView of(Approval approval) {
        return new ApprovalView(
                approval.id(),
                approval.call().sessionId(),
                approval.call().taskId(),
                approval.reason(),
                approval.amount() == null ? null : approval.amount().amount(),
                approval.amount() == null ? null : approval.amount().currency(),
                approval.quote(),
                approval.status(),
                approval.expiresAt(),
                approval.decidedAt(),
                approval.note(),
                approval.createdAt());
    }
}
