package dev.preop.task.analytics.messaging;

import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.persistence.Database;
import dev.preop.task.analytics.AnalyticsStore;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings what figures are made of; a turn and a call count once, however often they are told of. */
@ApplicationScoped
class AnalyticsConsumer {

    private final EventConsumer events;
    private final Database database;
    private final AnalyticsStore store;

    AnalyticsConsumer(EventConsumer events, Database database, AnalyticsStore store) {
        this.events = events;
        this.database = database;
        this.store = store;
    }

    /** Most sentences tell nothing of time: only the first of a turn does. */
    @Incoming("analytics-spoken")
    Uni<Void> spoken(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message,
                ReplySpoken.class,
                event -> event.data().latency() == null
                        ? Uni.createFrom().voidItem()
                        : database.asService(session -> store.turn(session, event.data())));
    }

    @Incoming("analytics-processed")
    Uni<Void> processed(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message,
                TranscriptProcessed.class,
                event -> database.asService(session -> store.result(session, event.data())));
    }
}
