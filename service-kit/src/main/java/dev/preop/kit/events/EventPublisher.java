package dev.preop.kit.events;

import dev.preop.contracts.Event;
import dev.preop.contracts.EventJson;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/**
 * Publishes straight to Kafka, without a database in the way: for the voice path and for services that have none. All
 * else goes through the outbox, which loses nothing when the process dies.
 */
@Singleton
public class EventPublisher {

    private final EventProducer producer;
    private final CloudEvents events;

    public EventPublisher(EventProducer producer, CloudEvents events) {
        this.producer = producer;
        this.events = events;
    }

    /** Publishes {@code event} under a new id; completes when it is acknowledged. */
    public Uni<Void> publish(Event event) {
        return Uni.createFrom().deferred(() -> publish(events.wrap(event)));
    }

    /** Publishes an event whose envelope is already made, see {@link CloudEvents#wrap}. */
    public Uni<Void> publish(CloudEvent<?> event) {
        return producer.send(event.topic(), event.key(), CloudEventHeaders.of(event), EventJson.write(event.data()));
    }
}
