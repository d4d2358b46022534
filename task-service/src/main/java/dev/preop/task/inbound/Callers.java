package dev.preop.task.inbound;

import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds the user whom a number has to do with: who called it last, else who has a task or a contact with it, else who
 * takes all calls. To be used inside a transaction of the service.
 */
@Singleton
class Callers {

    private final SessionStore sessions;
    private final TaskStore tasks;
    private final ContactStore contacts;
    private final InboundConfig config;
    private final Clock clock;

    Callers(SessionStore sessions, TaskStore tasks, ContactStore contacts, InboundConfig config, Clock clock) {
        this.sessions = sessions;
        this.tasks = tasks;
        this.contacts = contacts;
        this.config = config;
        this.clock = clock;
    }

    /** Empty when the call is nobody's. */
    Uni<Optional<Caller>> identify(Ringing ringing) {
        return ringing.from().map(this::identify).orElseGet(() -> Uni.createFrom()
                .item(config.ownerId().map(Callers::stranger)));
    }

    private Uni<Optional<Caller>> identify(String number) {
        return userOf(number).chain(found -> found.or(config::ownerId)
                .map(userId -> describe(userId, number))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<UUID>> userOf(String number) {
        return sessions.lastWith(number)
                .map(session -> session.map(CallSession::userId))
                .chain(user -> user.isPresent()
                        ? Uni.createFrom().item(user)
                        : tasks.lastWith(number).map(task -> task.map(CallTask::userId)))
                .chain(user -> user.isPresent()
                        ? Uni.createFrom().item(user)
                        : contacts.lastWith(number).map(contact -> contact.map(Contact::userId)));
    }

    private Uni<Optional<Caller>> describe(UUID userId, String number) {
        return contacts.of(userId, number).chain(contact -> tasks.lockAnswerable(
                        userId, number, clock.instant().minus(config.callBackWithin()))
                .map(task -> Optional.of(new Caller(userId, contact.map(Contact::id), task))));
    }

    private static Caller stranger(UUID userId) {
        return new Caller(userId, Optional.empty(), Optional.empty());
    }
}
