package dev.preop.task.session.messaging;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.events.EventConsumer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings reports about calls from Kafka; each is acknowledged once it is stored. */
@ApplicationScoped
class CallReportConsumer {

    private final EventConsumer events;
    private final CallReportHandler handler;

    CallReportConsumer(EventConsumer events, CallReportHandler handler) {
        this.events = events;
        this.handler = handler;
    }

    @Incoming("call-progressed")
    Uni<Void> progressed(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(message, CallProgressed.class, handler::handle);
    }

    @Incoming("call-started")
    Uni<Void> started(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(message, CallStarted.class, handler::handle);
    }

    @Incoming("call-completed")
    Uni<Void> completed(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(message, CallCompleted.class, handler::handle);
    }

    @Incoming("transcript-processed")
    Uni<Void> processed(IncomingKafkaRecord<String, byte[]> message) {
        return events.consume(message, TranscriptProcessed.class, handler::handle);
    }
}
