package dev.preop.task.contact.exchange;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactBook;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Takes whole files of contacts in and gives the book out. A file with a mistake changes nothing; imported again, a file
 * changes nothing either.
 */
@Singleton
public class ContactExchange {

    private static final int MOST_AT_ONCE = 1_000;
    private static final int MOST_ERRORS = 50;

    private final Database database;
    private final ContactStore contacts;
    private final SettingsStore settings;
    private final ContactReader reader;
    private final AuditLog audit;
    private final Clock clock;

    ContactExchange(
            Database database,
            ContactStore contacts,
            SettingsStore settings,
            ContactReader reader,
            AuditLog audit,
            Clock clock) {
        this.database = database;
        this.contacts = contacts;
        this.settings = settings;
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** The user's contacts as a file. */
    public Uni<String> export(User user, ContactFormat format) {
        Map<String, String> detail = Map.of("format", format.name().toLowerCase(Locale.ROOT));
        return database.asUser(user.claims(), session -> contacts.list(null, ContactBook.CAPACITY)
                        .call(() -> audit.add(session, user, AuditAction.CONTACTS_EXPORTED, null, detail)))
                .map(format::write);
    }

    /** @throws ProblemException that names each line with a mistake */
    public Uni<Imported> take(User user, ContactFormat format, String file) {
        List<ReadContact> found = read(format, file);
        return database.asUser(user.claims(), session -> settings.of(user.id()).chain(own -> {
            Reading reading = reader.read(found, user.id(), own.home());
            refuseMistakes(reading.errors());
            return contacts.list(null, ContactBook.CAPACITY)
                    .chain(book -> merge(session, user, book, Merge.of(book, reading.contacts())))
                    .map(done -> new Imported(
                            done.added().size(), done.changed().size(), done.unchanged(), reading.withoutNumber()));
        }));
    }

    private Uni<Merge> merge(Mutiny.Session session, User user, List<Contact> book, Merge merge) {
        if (book.size() + merge.added().size() > ContactBook.CAPACITY) {
            throw ContactBook.full();
        }
        Instant now = clock.instant();
        Map<String, String> detail = Map.of(
                "added", String.valueOf(merge.added().size()),
                "merged", String.valueOf(merge.changed().size()));
        return contacts.insertAll(merge.added())
                .chain(() -> Multi.createFrom()
                        .iterable(merge.changed())
                        .onItem()
                        .transformToUniAndConcatenate(changed -> contacts.update(changed, now))
                        .onItem()
                        .ignoreAsUni())
                .chain(() -> audit.add(session, user, AuditAction.CONTACTS_IMPORTED, null, detail))
                .replaceWith(merge);
    }

    private static List<ReadContact> read(ContactFormat format, String file) {
        try {
            List<ReadContact> found = format.read(file);
            if (found.size() > MOST_AT_ONCE) {
                throw new ProblemException(
                        ErrorCode.PAYLOAD_TOO_LARGE, "A file may hold at most " + MOST_AT_ONCE + " contacts.");
            }
            return found;
        } catch (UnreadableFileException e) {
            throw refused(List.of(new FieldError("line " + e.line(), e.reason())));
        }
    }

    private static void refuseMistakes(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw refused(errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
        }
    }

    private static ProblemException refused(List<FieldError> errors) {
        return new ProblemException(
                ErrorCode.VALIDATION_FAILED, "The file was not imported: nothing was changed.", errors);
    }
}
