package dev.preop.transcript.messaging;

import dev.preop.contracts.UserErased;
import dev.preop.kit.events.EventConsumer;
import dev.preop.kit.persistence.Database;
import dev.preop.transcript.persistence.TranscriptRepository;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Deletes what users said and heard once they want nothing kept of them; told again, there is nothing left. */
@ApplicationScoped
class UserErasedConsumer {

    private final EventConsumer events;
    private final Database database;
    private final TranscriptRepository transcripts;

    UserErasedConsumer(EventConsumer events, Database database, TranscriptRepository transcripts) {
        this.events = events;
        this.database = database;
        this.transcripts = transcripts;
    }

    @Incoming("user-erased")
    Uni<Void> erased(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(
                message,
                UserErased.class,
                event -> database.asService(session -> transcripts.erase(session, event.data())));
    }
}
