package dev.preop.stack.bench.api;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Reads a topic as any consumer would, and remembers when each event came. */
final class OutboxProbe implements AutoCloseable {

    private static final String STORED = "select id, created_at from tasks.outbox where created_at >= ? and topic = ?";
    private static final Duration POLL = Duration.ofMillis(500);

    private final String topic;
    private final Clock clock;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<UUID, Instant> arrived = new ConcurrentHashMap<>();
    private final Thread thread;

    OutboxProbe(String kafka, String topic, Clock clock) {
        this.topic = topic;
        this.clock = clock;
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new org.apache.kafka.common.TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread = Thread.ofPlatform().name("outbox-probe").start(this::read);
    }

    /**
     * Milliseconds from the beginning of the transaction that stored an event to the consumer that has it: more than from
     * the commit. An event that has not come is counted as {@code null} among the missing.
     *
     * @param from events that were stored earlier are left out
     */
    Delays delaysSince(Connection database, Instant from) throws SQLException {
        var millis = new ArrayList<Double>();
        var missing = 0;
        try (var statement = database.prepareStatement(STORED)) {
            statement.setObject(1, OffsetDateTime.ofInstant(from, clock.getZone()));
            statement.setString(2, topic);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    @Nullable Instant came = arrived.get(rows.getObject(1, UUID.class));
                    if (came == null) {
                        missing++;
                    } else {
                        var stored = rows.getObject(2, OffsetDateTime.class).toInstant();
                        millis.add(Duration.between(stored, came).toNanos() / 1e6);
                    }
                }
            }
        }
        return new Delays(List.copyOf(millis), missing);
    }

    /** @param missing events that are stored and did not come */
    record Delays(List<Double> millis, int missing) {}

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
        consumer.close();
    }

    private void read() {
        try {
            while (true) {
                consumer.poll(POLL).forEach(event -> {
                    var id = new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
                    arrived.put(UUID.fromString(id), clock.instant());
                });
            }
        } catch (WakeupException closing) {
            return;
        }
    }
}
