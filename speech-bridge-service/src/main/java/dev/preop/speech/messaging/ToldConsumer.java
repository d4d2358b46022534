package dev.preop.speech.messaging;

import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.events.EventConsumer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads what was heard and spoken on all calls, in consumer groups of this instance's own: any may have to go on here. */
@ApplicationScoped
public class ToldConsumer {

    private final EventConsumer consumer;
    private final ToldHandler handler;
    private final CatchUp catchUp;

    public ToldConsumer(EventConsumer consumer, ToldHandler handler, CatchUp catchUp) {
        this.consumer = consumer;
        this.handler = handler;
        this.catchUp = catchUp;
    }

    @Incoming("reply-spoken")
    Uni<Void> spoken(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, ReplySpoken.class, event -> {
                    handler.spoken(event.data(), event.time());
                    return Uni.createFrom().voidItem();
                })
                .invoke(() -> catchUp.read(message));
    }

    @Incoming("utterance-transcribed")
    Uni<Void> heard(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, UtteranceTranscribed.class, event -> {
                    handler.heard(event.data(), event.time());
                    return Uni.createFrom().voidItem();
                })
                .invoke(() -> catchUp.read(message));
    }
}
