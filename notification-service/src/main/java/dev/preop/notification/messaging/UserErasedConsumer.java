package dev.preop.notification.messaging;

import dev.preop.contracts.UserErased;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.persistence.Database;
import dev.preop.notification.persistence.UserRows;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Deletes what is kept of users who want nothing kept; told again, there is nothing left. */
@ApplicationScoped
class UserErasedConsumer {

    private final EventConsumer events;
    private final Database database;
    private final UserRows rows;

    UserErasedConsumer(EventConsumer events, Database database, UserRows rows) {
        this.events = events;
        this.database = database;
        this.rows = rows;
    }

    @Incoming("user-erased")
    Uni<Void> erased(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message,
                UserErased.class,
                event -> database.asService(
                        session -> rows.erase(session, event.data().userId())));
    }
}
