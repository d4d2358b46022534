package dev.preop.task.task;

import dev.preop.task.contact.Contact;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The number to call, E.164, and whose it is, as far as the user told apart from the instruction's own number. */
record Callee(Optional<String> number, @Nullable UUID contactId) {

    static final Callee NOBODY = new Callee(Optional.empty(), null);

    static Callee of(Contact contact) {
        return new Callee(Optional.of(contact.phoneNumber()), contact.id());
    }
}
