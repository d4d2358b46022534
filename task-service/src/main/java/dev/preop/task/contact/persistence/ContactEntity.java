package dev.preop.task.contact.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code contacts}. Name, number, e-mail and notes are sealed; the index finds a number without opening it. */
@Entity
@Table(name = "contacts")
class ContactEntity {

    @Id
    UUID id;

    UUID userId;
    String name;

    @Nullable
    String companyName;

    String phoneNumber;
    String phoneIndex;

    @Nullable
    String email;

    @Nullable
    String notes;

    Instant createdAt;
    Instant updatedAt;
}
