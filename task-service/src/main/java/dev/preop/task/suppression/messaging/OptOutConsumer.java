package dev.preop.task.suppression.messaging;

import dev.preop.contracts.CalleeOptedOut;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.persistence.Database;
import dev.preop.task.suppression.SuppressionService;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings the wish not to be called again; a number is suppressed once, however often it is told. */
@ApplicationScoped
class OptOutConsumer {

    private final EventConsumer events;
    private final Database database;
    private final SuppressionService suppressions;

    OptOutConsumer(EventConsumer events, Database database, SuppressionService suppressions) {
        this.events = events;
        this.database = database;
        this.suppressions = suppressions;
    }

    @Incoming("callee-opted-out")
    Uni<Void> optedOut(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message,
                CalleeOptedOut.class,
                event -> database.asService(session -> suppressions.take(session, event.data())));
    }
}
