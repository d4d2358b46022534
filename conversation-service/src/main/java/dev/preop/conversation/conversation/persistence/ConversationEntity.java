package dev.preop.conversation.conversation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of {@code conversations}; the id is the call session's. */
@Entity
@Table(name = "conversations")
class ConversationEntity {

    @Id
    UUID id;

    @Column(name = "task_id")
    UUID taskId;

    @Column(name = "user_id")
    UUID userId;

    String status;

    String briefing;

    @Nullable
    String opening;

    @Nullable
    String state;

    @Version
    long version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
