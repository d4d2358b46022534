package dev.preop.task.task.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code call_tasks}. Instruction, phone number and clarifications are sealed. */
@Entity
@Table(name = "call_tasks")
class CallTaskEntity {

    @Id
    UUID id;

    UUID userId;
    String title;
    String rawInstruction;
    String status;
    String priority;

    @Nullable
    String targetPhoneNumber;

    @Nullable
    String phoneIndex;

    @Nullable
    UUID contactId;

    @JdbcTypeCode(SqlTypes.JSON)
    String aiPlan;

    @JdbcTypeCode(SqlTypes.JSON)
    String authority;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String authorityOverride;

    @JdbcTypeCode(SqlTypes.JSON)
    String risk;

    @Nullable
    String userClarifications;

    long version;
    Instant createdAt;
    Instant updatedAt;

    @Nullable
    Instant scheduledFor;

    @Nullable
    Instant nextCallAt;

    @Nullable
    String traceParent;
}
