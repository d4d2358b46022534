package dev.preop.speech.messaging;

import dev.preop.contracts.CallRequested;
import dev.preop.kit.events.EventConsumer;
import dev.preop.speech.session.CallProfile;
import dev.preop.speech.session.CallProfiles;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns the language of calls before they are answered, in a consumer group of this instance's own. */
@ApplicationScoped
public class CallRequestedConsumer {

    private final EventConsumer consumer;
    private final CallProfiles profiles;

    public CallRequestedConsumer(EventConsumer consumer, CallProfiles profiles) {
        this.consumer = consumer;
        this.profiles = profiles;
    }

    @Incoming("call-requested")
    Uni<Void> consume(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, CallRequested.class, event -> {
            profiles.remember(
                    event.data().call().sessionId(),
                    new CallProfile(event.data().settings().language(), event.traceParent()));
            return Uni.createFrom().voidItem();
        });
    }
}
