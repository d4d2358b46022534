package dev.preop.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.app.ProducerWitness;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.time.Duration;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

/** Contract: what the producers really run with, not what someone meant to configure. */
@QuarkusTest
class ProducerSettingsTest {

    @Inject
    EventProducer events;

    @Inject
    ProducerWitness witness;

    @Test
    void eventsAreAcknowledgedByAllReplicasAndWrittenOnce() throws ReflectiveOperationException {
        ProducerConfig config = effective(ClientProxy.unwrap(events).kafka());

        assertDurable(config);
        assertThat(config.getLong(ProducerConfig.LINGER_MS_CONFIG)).isZero();
        assertThat(Duration.ofMillis(config.getInt(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG)))
                .isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void soAreDeadLetters() throws ReflectiveOperationException {
        assertThat(witness.seen()).isNotEmpty();
        for (Producer<?, ?> deadLetters : witness.seen()) {
            assertDurable(effective(deadLetters));
        }
    }

    private static void assertDurable(ProducerConfig config) {
        assertThat(config.getString(ProducerConfig.ACKS_CONFIG)).isEqualTo("-1");
        assertThat(config.getBoolean(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG)).isTrue();
    }

    private static ProducerConfig effective(Producer<?, ?> producer) throws ReflectiveOperationException {
        Field config = KafkaProducer.class.getDeclaredField("producerConfig");
        config.setAccessible(true);
        return (ProducerConfig) config.get(producer);
    }
}
