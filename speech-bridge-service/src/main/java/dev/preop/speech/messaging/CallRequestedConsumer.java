package dev.preop.speech.messaging;

import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.kit.events.EventConsumer;
import dev.preop.speech.session.CallProfile;
import dev.preop.speech.session.CallProfiles;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Learns of calls before they are answered, in a consumer group of this instance's own, and has the sound made that they
 * may need at once.
 */
@ApplicationScoped
public class CallRequestedConsumer {

    private final EventConsumer consumer;
    private final CallProfiles profiles;
    private final CallClips clips;
    private final CatchUp catchUp;

    public CallRequestedConsumer(EventConsumer consumer, CallProfiles profiles, CallClips clips, CatchUp catchUp) {
        this.consumer = consumer;
        this.profiles = profiles;
        this.clips = clips;
        this.catchUp = catchUp;
    }

    @Incoming("call-requested")
    Uni<Void> consume(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, CallRequested.class, event -> {
                    CallSettings settings = event.data().settings();
                    profiles.remember(
                            event.data().call().sessionId(),
                            new CallProfile(
                                    settings.language(),
                                    settings.record(),
                                    settings.timeLimitSeconds(),
                                    settings.transferTo() == null
                                            ? null
                                            : settings.transferTo().value(),
                                    event.traceParent()));
                    clips.prepare(event.data());
                    return Uni.createFrom().voidItem();
                })
                .invoke(() -> catchUp.read(message));
    }
}
