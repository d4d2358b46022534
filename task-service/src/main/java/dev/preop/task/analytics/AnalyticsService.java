package dev.preop.task.analytics;

import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Counts calls: a user's own, or for administrators those of all, without saying whom anybody called. */
@Singleton
public class AnalyticsService {

    private static final String ADMIN = "admin";

    private final Database database;
    private final AnalyticsStore store;
    private final SettingsStore settings;
    private final ContactStore contacts;

    AnalyticsService(Database database, AnalyticsStore store, SettingsStore settings, ContactStore contacts) {
        this.database = database;
        this.store = store;
        this.settings = settings;
        this.contacts = contacts;
    }

    public Uni<Analytics> ofOwn(User user, Instant from, Instant until) {
        return database.asUser(user.claims(), session -> settings.of(user.id())
                .chain(own -> store.count(session, new Period(from, until, own.timezone())))
                .chain(found -> named(found.perContact()).map(found::with)));
    }

    /** @throws ProblemException when the user is no administrator */
    public Uni<Analytics> ofAll(User user, Instant from, Instant until) {
        if (!user.claims().roles().contains(ADMIN)) {
            throw new ProblemException(ErrorCode.FORBIDDEN, "Only administrators see the calls of all.");
        }
        return database.asService(session -> settings.of(user.id())
                .chain(own -> store.count(session, new Period(from, until, own.timezone())))
                .map(found -> found.with(List.of())));
    }

    private Uni<List<Analytics.OfContact>> named(List<Analytics.OfContact> counted) {
        return Multi.createFrom()
                .iterable(counted)
                .onItem()
                .transformToUniAndConcatenate(
                        one -> contacts.get(one.contactId()).map(Contact::name).map(one::named))
                .collect()
                .asList();
    }
}
