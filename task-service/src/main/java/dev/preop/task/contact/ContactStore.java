package dev.preop.task.contact;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps contacts; to be used inside a transaction, which decides whose. */
public interface ContactStore {

    /** Fails with a conflict when the user has a contact with that number. */
    Uni<Void> insert(Contact contact);

    /** Contacts whose numbers are known to be new. */
    Uni<Void> insertAll(List<Contact> contacts);

    /** Fails with a conflict when another contact of the user has the number. */
    Uni<Void> update(Contact contact, Instant now);

    /** Fails as not found when there is no such contact, or none that the user may see. */
    Uni<Void> delete(UUID id);

    /** Fails as not found when there is no such contact, or none that the user may see. */
    Uni<Contact> get(UUID id);

    /** The user's contact with this number, E.164. */
    Uni<Optional<Contact>> of(UUID userId, String number);

    /** The newest contact with this number, whoever knows it. */
    Uni<Optional<Contact>> lastWith(String number);

    /** Contacts older than {@code before}, newest first, at most {@code limit}. */
    Uni<List<Contact>> list(@Nullable UUID before, int limit);

    /** How many the user has. */
    Uni<Long> size();
}
