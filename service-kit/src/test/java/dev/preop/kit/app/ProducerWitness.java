package dev.preop.kit.app;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.kafka.clients.producer.Producer;

/** Remembers every Kafka producer that the messaging connector makes. */
@Singleton
public class ProducerWitness {

    private final List<Producer<?, ?>> seen = new CopyOnWriteArrayList<>();

    void onProducer(@Observes Producer<?, ?> producer) {
        seen.add(producer);
    }

    public List<Producer<?, ?>> seen() {
        return List.copyOf(seen);
    }
}
