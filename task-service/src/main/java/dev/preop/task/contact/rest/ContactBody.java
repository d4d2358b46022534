package dev.preop.task.contact.rest;

import dev.preop.task.contact.Contact;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as it is sent in; the number as people write it. */
public record ContactBody(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 200) String companyName,
        @NotBlank @Size(max = 40) String phoneNumber,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 2000) String notes) {

    Contact contact(UUID id, UUID userId, String e164, Instant now) {
        return new Contact(id, userId, name.strip(), companyName, e164, email, notes, now);
    }

    @Override
    public String toString() {
        return "ContactBody[…]";
    }
}
