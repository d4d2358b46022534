package dev.preop.task.contact.persistence;

import dev.preop.kit.crypto.BlindIndex;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Contacts in PostgreSQL. */
@Singleton
class ContactRepository implements ContactStore, PanacheRepositoryBase<ContactEntity, UUID>, SealedRows {

    private static final String TABLE = "contacts";

    private final SealedColumn name;
    private final SealedColumn phoneNumber;
    private final SealedColumn email;
    private final SealedColumn notes;
    private final BlindIndex index;

    ContactRepository(PiiCipher cipher, BlindIndex index) {
        this.name = new SealedColumn(cipher, TABLE, "name");
        this.phoneNumber = new SealedColumn(cipher, TABLE, "phone_number");
        this.email = new SealedColumn(cipher, TABLE, "email");
        this.notes = new SealedColumn(cipher, TABLE, "notes");
        this.index = index;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", name, phoneNumber, email, notes);
    }

    @Override
    public Uni<Void> insert(Contact contact) {
        ContactEntity row = row(contact);
        return mustBeFree(row.userId, row.phoneIndex, contact.id())
                .chain(() -> persist(row))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> insertAll(List<Contact> contacts) {
        return contacts.isEmpty()
                ? Uni.createFrom().voidItem()
                : persist(contacts.stream().map(this::row));
    }

    @Override
    public Uni<Void> update(Contact contact, Instant now) {
        return mustBeFree(contact.userId(), index.of(contact.phoneNumber()), contact.id())
                .chain(() -> findById(contact.id()))
                .invoke(row -> {
                    write(contact, row);
                    row.updatedAt = now;
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> delete(UUID id) {
        return deleteById(id)
                .invoke(deleted -> {
                    if (!deleted) {
                        throw unknown();
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<Contact> get(UUID id) {
        return findById(id).map(row -> {
            if (row == null) {
                throw unknown();
            }
            return contact(row);
        });
    }

    @Override
    public Uni<Optional<Contact>> of(UUID userId, String number) {
        return find("userId = ?1 and phoneIndex = ?2", userId, index.of(number))
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(this::contact));
    }

    @Override
    public Uni<Optional<Contact>> lastWith(String number) {
        return find("phoneIndex = ?1 order by id desc", index.of(number))
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(this::contact));
    }

    @Override
    public Uni<List<Contact>> list(@Nullable UUID before, int limit) {
        PanacheQuery<ContactEntity> rows =
                before == null ? find("order by id desc") : find("id < ?1 order by id desc", before);
        return rows.range(0, limit - 1)
                .list()
                .map(found -> found.stream().map(this::contact).toList());
    }

    @Override
    public Uni<Long> size() {
        return count();
    }

    private ContactEntity row(Contact contact) {
        ContactEntity row = new ContactEntity();
        row.id = contact.id();
        row.userId = contact.userId();
        row.createdAt = contact.createdAt();
        row.updatedAt = contact.createdAt();
        write(contact, row);
        return row;
    }

    private void write(Contact contact, ContactEntity row) {
        row.name = name.seal(contact.id(), contact.name());
        row.companyName = contact.companyName();
        row.phoneNumber = phoneNumber.seal(contact.id(), contact.phoneNumber());
        row.phoneIndex = index.of(contact.phoneNumber());
        row.email = seal(email, contact.id(), contact.email());
        row.notes = seal(notes, contact.id(), contact.notes());
    }

    private Contact contact(ContactEntity row) {
        return new Contact(
                row.id,
                row.userId,
                name.open(row.id, row.name),
                row.companyName,
                phoneNumber.open(row.id, row.phoneNumber),
                row.email == null ? null : email.open(row.id, row.email),
                row.notes == null ? null : notes.open(row.id, row.notes),
                row.createdAt);
    }

    private static @Nullable String seal(SealedColumn column, UUID id, @Nullable String value) {
        return value == null ? null : column.seal(id, value);
    }

    private Uni<Void> mustBeFree(UUID userId, String phoneIndex, UUID contactId) {
        return count("userId = ?1 and phoneIndex = ?2 and id <> ?3", userId, phoneIndex, contactId)
                .chain(same -> same > 0
                        ? Uni.createFrom().failure(taken())
                        : Uni.createFrom().voidItem());
    }

    private static ProblemException unknown() {
        return new ProblemException(ErrorCode.NOT_FOUND, "There is no such contact.");
    }

    private static ProblemException taken() {
        return new ProblemException(ErrorCode.CONFLICT, "There is a contact with this phone number already.");
    }
}
