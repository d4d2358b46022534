package dev.preop.task.contact;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.idempotency.RequestKey;
import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What a user does with their contacts. */
@Singleton
public class ContactBook {

    /** So many contacts a user may have: a whole book is read at once where it is exchanged. */
    public static final int CAPACITY = 5_000;

    private final RequestKeys keys;
    private final Database database;
    private final ContactStore contacts;
    private final SettingsStore settings;
    private final PhoneNumbers phones;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    ContactBook(
            RequestKeys keys,
            Database database,
            ContactStore contacts,
            SettingsStore settings,
            PhoneNumbers phones,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.keys = keys;
        this.database = database;
        this.contacts = contacts;
        this.settings = settings;
        this.phones = phones;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Contacts older than {@code before}, newest first. */
    public Uni<List<Contact>> list(User user, @Nullable UUID before, int limit) {
        return database.asUser(user.claims(), session -> contacts.list(before, limit));
    }

    /** Adds a contact; asked again, gives the one that was added. */
    public Uni<Contact> add(User user, ContactDraft draft, Optional<RequestKey> key) {
        return database.asUser(user.claims(), session -> keys.find(session, key)
                .chain(known -> known.isPresent() ? contacts.get(known.get()) : insert(session, user, draft, key)));
    }

    private Uni<Contact> insert(Mutiny.Session session, User user, ContactDraft draft, Optional<RequestKey> key) {
        return settings.of(user.id())
                .call(() -> contacts.size().invoke(ContactBook::mustTakeOneMore))
                .chain(own -> {
                    String number = phones.read(draft.phoneNumber(), own.home(), "phone_number");
                    Contact contact = draft.contact(ids.next(), user.id(), number, clock.instant());
                    return keys.remember(session, key, contact.id())
                            .chain(() -> contacts.insert(contact))
                            .chain(() -> audit.add(session, user, AuditAction.CONTACT_ADDED, contact.id()))
                            .replaceWith(contact);
                });
    }

    public Uni<Contact> change(User user, UUID id, ContactChange change) {
        return database.asUser(user.claims(), session -> settings.of(user.id())
                .chain(own -> contacts.get(id).map(before -> {
                    String number = change.newNumber()
                            .map(written -> phones.read(written, own.home(), "phone_number"))
                            .orElse(before.phoneNumber());
                    return change.of(before, number);
                }))
                .call(changed -> contacts.update(changed, clock.instant()))
                .call(() -> audit.add(session, user, AuditAction.CONTACT_CHANGED, id)));
    }

    /** Tasks made with the contact stay, with its number. */
    public Uni<Void> remove(User user, UUID id) {
        return database.asUser(user.claims(), session -> contacts.delete(id)
                .call(() -> audit.add(session, user, AuditAction.CONTACT_DELETED, id)));
    }

    private static void mustTakeOneMore(long contacts) {
        if (contacts >= CAPACITY) {
            throw full();
        }
    }

    /** What who adds to a full book is told. */
    public static ProblemException full() {
        return new ProblemException(
                ErrorCode.CONFLICT, "The contact book holds at most " + CAPACITY + " contacts: it is full.");
    }
}
