package dev.preop.task.task;

import dev.preop.task.contact.ContactBook;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.contact.NamedContact;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.settings.AssistantSettings;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds out whom to call; to be used inside the user's transaction. */
@Singleton
class CalleeLookup {

    private static final String PHONE_FIELD = "target_phone_number";

    private final ContactStore contacts;
    private final PhoneNumbers phones;

    CalleeLookup(ContactStore contacts, PhoneNumbers phones) {
        this.contacts = contacts;
        this.phones = phones;
    }

    /** Who is named counts only when the user gave neither a number nor a contact. */
    Uni<Callee> of(NewTask wanted, AssistantSettings own) {
        if (wanted.phoneNumber() != null) {
            return Uni.createFrom().item(new Callee(Optional.of(read(wanted.phoneNumber(), own)), wanted.contactId()));
        }
        return wanted.contactId() == null
                ? named(wanted.instruction(), own)
                : contacts.get(wanted.contactId()).map(Callee::of);
    }

    /** The number given now counts first, then whom a new instruction tells of, then who was known before. */
    Uni<Callee> of(TaskChange change, CallTask task, AssistantSettings own) {
        Callee before = new Callee(Optional.ofNullable(task.phoneNumber()), task.contactId());
        if (change.phoneNumber() != null) {
            Callee given = new Callee(Optional.of(read(change.phoneNumber(), own)), null);
            return Uni.createFrom().item(given.number().equals(before.number()) ? before : given);
        }
        return change.instruction() == null
                ? Uni.createFrom().item(before)
                : named(change.instruction(), own)
                        .map(named ->
                                named.number().isEmpty() || named.number().equals(before.number()) ? before : named);
    }

    private String read(String written, AssistantSettings own) {
        return phones.read(written, own.home(), PHONE_FIELD);
    }

    /** Whose number the words hold, or else whom they name. */
    private Uni<Callee> named(String words, AssistantSettings own) {
        Optional<String> number = phones.scan(words, own.home()).number();
        return number.isPresent()
                ? Uni.createFrom().item(new Callee(number, null))
                : contacts.list(null, ContactBook.CAPACITY)
                        .map(book ->
                                NamedContact.in(words, book).map(Callee::of).orElse(Callee.NOBODY));
    }
}
