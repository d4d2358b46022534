package dev.preop.task.approval.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code approvals}. Quote and note are sealed. */
@Entity
@Table(name = "approvals")
class ApprovalEntity {

    @Id
    UUID id;

    UUID userId;
    UUID callSessionId;
    UUID callTaskId;
    String reason;

    @Nullable
    BigDecimal amount;

    @Nullable
    String currency;

    @Nullable
    String quote;

    String status;
    Instant expiresAt;

    @Nullable
    Instant decidedAt;

    @Nullable
    String note;

    Instant createdAt;
}
