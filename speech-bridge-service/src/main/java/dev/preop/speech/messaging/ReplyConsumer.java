package dev.preop.speech.messaging;

import dev.preop.contracts.ReplyGenerated;
import dev.preop.kit.events.EventConsumer;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads all replies, in a consumer group of this instance's own, because any may be for a call that is here. */
@ApplicationScoped
public class ReplyConsumer {

    private final EventConsumer consumer;
    private final ReplyHandler handler;
    private final CatchUp catchUp;

    public ReplyConsumer(EventConsumer consumer, ReplyHandler handler, CatchUp catchUp) {
        this.consumer = consumer;
        this.handler = handler;
        this.catchUp = catchUp;
    }

    @Incoming("reply-generated")
    Uni<Void> consume(IncomingKafkaRecord<String, byte[]> message) {
        return consumer.consume(message, ReplyGenerated.class, event -> {
                    handler.handle(event.data(), event.time());
                    return Uni.createFrom().voidItem();
                })
                .invoke(() -> catchUp.read(message));
    }
}
