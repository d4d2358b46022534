package dev.preop.kit.events;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The one Kafka producer of a service: idempotent, every replica in sync acknowledges, no lingering. Sends leave in the
 * order of the calls; they go through a thread of their own because a send may block on metadata.
 */
@ApplicationScoped
public class EventProducer {

    private static final int MAX_WAITING = 10_000;
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    private final Producer<String, byte[]> kafka;
    private final ExecutorService sender;

    @Inject
    public EventProducer(EventConfig config) {
        this(new KafkaProducer<>(settings(config), new StringSerializer(), new ByteArraySerializer()));
    }

    /** Sends through {@code kafka}, which is closed with this. */
    public EventProducer(Producer<String, byte[]> kafka) {
        this.kafka = kafka;
        this.sender = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.MILLISECONDS,
                new ArrayBlockingQueue<>(MAX_WAITING),
                Thread.ofPlatform().name("event-sender").daemon().factory());
    }

    private static Map<String, Object> settings(EventConfig config) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, config.bootstrapServers());
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, config.source());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) REQUEST_TIMEOUT.toMillis());
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, REQUEST_TIMEOUT.toMillis());
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int)
                config.deliveryTimeout().toMillis());
        return settings;
    }

    /** Completes, on the caller's Vert.x context if it has one, once the event is acknowledged. */
    public Uni<Void> send(String topic, String key, Map<String, String> headers, byte[] payload) {
        return Uni.createFrom().deferred(() -> {
            ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, payload);
            headers.forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            return onContext(Vertx.currentContext(), acknowledged(message));
        });
    }

    private Uni<Void> acknowledged(ProducerRecord<String, byte[]> message) {
        return Uni.createFrom()
                .emitter(emitter -> sender.execute(() -> {
                    try {
                        var unused = kafka.send(message, (metadata, failure) -> {
                            if (failure == null) {
                                emitter.complete(null);
                            } else {
                                emitter.fail(failure);
                            }
                        });
                    } catch (RuntimeException e) {
                        emitter.fail(e);
                    }
                }));
    }

    private static Uni<Void> onContext(Context context, Uni<Void> uni) {
        return context == null ? uni : uni.emitOn(task -> context.runOnContext(ignored -> task.run()));
    }

    Producer<String, byte[]> kafka() {
        return kafka;
    }

    @PreDestroy
    void close() {
        sender.shutdown();
        kafka.close(CLOSE_TIMEOUT);
    }
}
