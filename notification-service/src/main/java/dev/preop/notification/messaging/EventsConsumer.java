package dev.preop.notification.messaging;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Event;
import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.kit.events.EventConsumer;
import dev.preop.notification.NotificationRecorder;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings events from Kafka to the recorder; each is acknowledged once its notification is stored. */
@ApplicationScoped
public class EventsConsumer {

    private final EventConsumer events;
    private final NotificationRecorder recorder;

    EventsConsumer(EventConsumer events, NotificationRecorder recorder) {
        this.events = events;
        this.recorder = recorder;
    }

    @Incoming("task-planned")
    Uni<Void> planned(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, TaskPlanned.class);
    }

    @Incoming("call-started")
    Uni<Void> started(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, CallStarted.class);
    }

    @Incoming("approval-requested")
    Uni<Void> approvalRequested(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, ApprovalRequested.class);
    }

    @Incoming("call-completed")
    Uni<Void> completed(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, CallCompleted.class);
    }

    @Incoming("transcript-processed")
    Uni<Void> processed(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, TranscriptProcessed.class);
    }

    private <T extends Event> Uni<Void> record(IncomingKafkaRecord<String, byte[]> message, Class<T> type) {
        return events.consume(message, type, recorder::record);
    }
}
