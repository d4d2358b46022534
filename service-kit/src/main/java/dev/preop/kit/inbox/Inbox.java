package dev.preop.kit.inbox;

import dev.preop.kit.persistence.Database;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Remembers which events a consumer has handled. Called in the transaction of the effect, it makes at-least-once
 * delivery take effect once per consumer and event.
 */
@Singleton
public class Inbox {

    private static final String RECORD = """
            insert into inbox (consumer, event_id) values (:consumer, :eventId)
            on conflict do nothing""";

    private final Database database;

    public Inbox(Database database) {
        this.database = database;
    }

    /** True when {@code consumer} has not handled the event before; then it counts as handled if {@code session} commits. */
    public Uni<Boolean> firstTime(Mutiny.Session session, String consumer, UUID eventId) {
        return database.withOwnRights(session, () -> session.createNativeQuery(RECORD)
                .setParameter("consumer", consumer)
                .setParameter("eventId", eventId)
                .executeUpdate()
                .map(rows -> rows == 1));
    }
}
