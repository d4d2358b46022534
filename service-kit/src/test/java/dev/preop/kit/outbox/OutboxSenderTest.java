package dev.preop.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.kit.events.EventProducer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/** What is on its way at the same time, and what a failure holds back. */
class OutboxSenderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final MockProducer<String, byte[]> kafka =
            new MockProducer<>(false, null, new StringSerializer(), new ByteArraySerializer());
    private final OutboxSender sender = new OutboxSender(new EventProducer(kafka));
    private final OutboxRow a1 = row("a");
    private final OutboxRow a2 = row("a");
    private final OutboxRow a3 = row("a");
    private final OutboxRow b1 = row("b");

    @Test
    void aMessageWaitsForTheOneBeforeItOfItsKeyAndForNoOther() {
        var acknowledged = send(a1, a2, b1);

        awaitSent("a", "b");
        kafka.completeNext();
        awaitSent("a", "b", "a");
        kafka.completeNext();
        kafka.completeNext();

        assertThat(acknowledged
                        .orTimeout(5, java.util.concurrent.TimeUnit.SECONDS)
                        .join())
                .containsExactlyInAnyOrder(a1.id(), a2.id(), b1.id());
    }

    @Test
    void afterAFailureItsKeyStopsAndWhatWasAcknowledgedIsMarked() {
        var acknowledged = send(a1, a2, a3, b1);

        awaitSent("a", "b");
        kafka.completeNext();
        awaitSent("a", "b", "a");
        kafka.completeNext();
        kafka.errorNext(new TimeoutException("no broker"));

        assertThat(acknowledged
                        .orTimeout(5, java.util.concurrent.TimeUnit.SECONDS)
                        .join())
                .containsExactlyInAnyOrder(a1.id(), b1.id());
        assertThat(kafka.history()).hasSize(3);
    }

    private CompletableFuture<List<UUID>> send(OutboxRow... rows) {
        return sender.send(List.of(rows)).subscribeAsCompletionStage();
    }

    private void awaitSent(String... keys) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(kafka.history())
                .extracting(ProducerRecord::key)
                .containsExactly(keys));
    }

    private static OutboxRow row(String key) {
        return new OutboxRow(UUID.randomUUID(), "call.progressed", key, new byte[] {1}, Map.of());
    }
}
