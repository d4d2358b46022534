package dev.preop.task.contact;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the user's contact book.
 *
 * @param phoneNumber E.164
 */
public record Contact(
        UUID id,
        UUID userId,
        String name,
        @Nullable String companyName,
        String phoneNumber,
        @Nullable String email,
        @Nullable String notes,
        Instant createdAt) {

    /** The same contact with what {@code later} tells of it; what that leaves out stays. */
    public Contact with(Contact later) {
        return new Contact(
                id,
                userId,
                later.name,
                later.companyName == null ? companyName : later.companyName,
                phoneNumber,
                later.email == null ? email : later.email,
                later.notes == null ? notes : later.notes,
                createdAt);
    }

    @Override
    public String toString() {
        return "Contact[" + id + "]";
    }
}
