package dev.preop.conversation.conversation.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of {@code conversation_turns}. */
@Entity
@Table(name = "conversation_turns")
class TurnEntity {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "user_id")
    UUID userId;

    int turn;

    String status;

    String utterances;

    String sentences;

    @Column(name = "hang_up")
    @Nullable
    String hangUp;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;
}
