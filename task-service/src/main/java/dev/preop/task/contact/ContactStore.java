package dev.preop.task.contact;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps contacts; to be used inside a transaction, which decides whose. */
public interface ContactStore {

    /** Fails with a conflict when the user has a contact with that number. */
    Uni<Void> insert(Contact contact);

    /** Fails as not found when there is no such contact, or none that the user may see. */
    Uni<Contact> get(UUID id);

    /** The user's contact with this number, E.164. */
    Uni<Optional<Contact>> of(UUID userId, String number);

    /** The newest contact with this number, whoever knows it. */
    Uni<Optional<Contact>> lastWith(String number);

    /** The newest contacts, at most {@code limit}. */
    Uni<List<Contact>> list(int limit);
}
