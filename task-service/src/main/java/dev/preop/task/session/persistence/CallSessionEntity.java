package dev.preop.task.session.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code call_sessions}. The number is sealed. */
@Entity
@Table(name = "call_sessions")
class CallSessionEntity {

    @Id
    UUID id;

    UUID callTaskId;
    UUID userId;
    UUID operatorId;
    String direction;

    @Nullable
    String providerCallSid;

    String status;
    String dialling;
    String phoneNumberCalled;

    @Nullable
    String phoneIndex;

    @Nullable
    String answeredBy;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    Long durationSeconds;

    @Nullable
    String failureReason;

    boolean paused;
    int retryCount;
    long version;
    Instant createdAt;
}
