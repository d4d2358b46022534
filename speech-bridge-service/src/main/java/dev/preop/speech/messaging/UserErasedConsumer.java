package dev.preop.speech.messaging;

import dev.preop.contracts.UserErased;
import dev.preop.kit.events.EventConsumer;
import dev.preop.speech.recording.RecordingRetention;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Has the sound deleted of users who want nothing kept of them; told again, there is nothing left. */
@ApplicationScoped
public class UserErasedConsumer {

    private final EventConsumer consumer;
    private final RecordingRetention retention;

    public UserErasedConsumer(EventConsumer consumer, RecordingRetention retention) {
        this.consumer = consumer;
        this.retention = retention;
    }

    @Incoming("user-erased")
    Uni<Void> erased(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, UserErased.class, event -> Uni.createFrom()
                .completionStage(() -> retention.disown(event.data()).toCompletionStage()));
    }
}
