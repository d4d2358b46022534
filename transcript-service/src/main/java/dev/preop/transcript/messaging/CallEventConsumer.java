package dev.preop.transcript.messaging;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.events.EventConsumer;
import dev.preop.transcript.TranscriptRecorder;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Brings call events from Kafka to the recorder; each is acknowledged once it is stored. */
@ApplicationScoped
public class CallEventConsumer {

    private final EventConsumer events;
    private final TranscriptRecorder recorder;

    CallEventConsumer(EventConsumer events, TranscriptRecorder recorder) {
        this.events = events;
        this.recorder = recorder;
    }

    @Incoming("call-requested")
    Uni<Void> requested(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, CallRequested.class);
    }

    @Incoming("call-started")
    Uni<Void> started(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, CallStarted.class);
    }

    @Incoming("utterance-transcribed")
    Uni<Void> heard(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, UtteranceTranscribed.class);
    }

    @Incoming("reply-spoken")
    Uni<Void> spoken(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, ReplySpoken.class);
    }

    @Incoming("call-completed")
    Uni<Void> completed(IncomingKafkaRecord<String, byte[]> message) {
        return record(message, CallCompleted.class);
    }

    private <T extends CallEvent> Uni<Void> record(IncomingKafkaRecord<String, byte[]> message, Class<T> type) {
        return events.consume(message, type, event -> recorder.record(event.id(), event.traceParent(), event.data()));
    }
}
