package dev.preop.notification.messaging;

import dev.preop.contracts.UserErased;
import dev.preop.kit.erasure.ErasedUsers;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.persistence.Database;
import dev.preop.notification.persistence.UserRows;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.hibernate.reactive.mutiny.Mutiny;

/** Deletes what is kept of users who want nothing kept; told again, there is nothing left. */
@ApplicationScoped
class UserErasedConsumer {

    private final EventConsumer events;
    private final Database database;
    private final ErasedUsers erased;
    private final UserRows rows;

    UserErasedConsumer(EventConsumer events, Database database, ErasedUsers erased, UserRows rows) {
        this.events = events;
        this.database = database;
        this.erased = erased;
        this.rows = rows;
    }

    @Incoming("user-erased")
    Uni<Void> told(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message, UserErased.class, event -> database.asService(session -> erase(session, event.data())));
    }

    private Uni<Void> erase(Mutiny.Session session, UserErased user) {
        return erased.remember(session, user.userId(), user.at()).chain(() -> rows.erase(session, user.userId()));
    }
}
