package dev.preop.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.Topics;
import dev.preop.kit.app.Note;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.EventReader;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.kit.time.Timers;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

/**
 * Eight writers change five aggregates while three relays compete, two of which die again and again between Kafka's
 * acknowledgement and the mark. Nothing may be lost, and per key the first appearance of each event must be in order.
 */
@QuarkusTest
class OutboxOrderTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CHANGE = "update notes set version = version + 1 where id = :id returning version";
    private static final int WRITERS = 8;
    private static final int CHANGES_PER_WRITER = 25;
    private static final int AGGREGATES = 5;

    @Inject
    Database database;

    @Inject
    Outbox outbox;

    @Inject
    OutboxTable table;

    @Inject
    OutboxSender sender;

    @Inject
    Timers timers;

    @Inject
    Ids ids;

    @Test
    void nothingIsLostAndNoKeyIsReorderedWhateverDies() throws Exception {
        List<UUID> aggregates =
                Stream.generate(ids::next).limit(AGGREGATES).peek(this::create).toList();
        AtomicBoolean finished = new AtomicBoolean();
        AtomicInteger deaths = new AtomicInteger();

        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> relayAndDie(finished, deaths));
            }
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                writers.add(threads.submit(() -> write(aggregates, first)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(waiting()).isZero());
            finished.set(true);
        }

        Map<String, List<Long>> told = versionsByKey(aggregates);
        assertThat(deaths).hasPositiveValue();
        assertThat(told).hasSize(AGGREGATES);
        told.forEach((key, versions) -> assertThat(versions)
                .as("versions of %s", key)
                .containsExactlyElementsOf(Stream.iterate(1L, version -> version + 1)
                        .limit(versions.size())
                        .toList()));
        assertThat(told.values().stream().mapToInt(List::size).sum()).isEqualTo(WRITERS * CHANGES_PER_WRITER);
    }

    private void create(UUID id) {
        database.asService(session ->
                        session.persist(Note.of(id, TestUsers.operator().id(), "")))
                .await()
                .atMost(PATIENCE);
    }

    private void write(List<UUID> aggregates, int first) {
        for (int i = 0; i < CHANGES_PER_WRITER; i++) {
            UUID aggregate = aggregates.get((first + i) % aggregates.size());
            database.asService(session -> change(session, aggregate)).await().atMost(PATIENCE);
        }
    }

    /** Locks the aggregate by changing it, then tells of the change: in this order, and only in this order. */
    private Uni<Void> change(Mutiny.Session session, UUID aggregate) {
        return session.createNativeQuery(CHANGE, Long.class)
                .setParameter("id", aggregate)
                .getSingleResult()
                .chain(version -> outbox.append(session, event(aggregate, version), version)
                        .chain(() -> pause(version % 3 * 4)));
    }

    private static CallProgressed event(UUID aggregate, long version) {
        CallRef call = new CallRef(aggregate, aggregate, TestUsers.operator().id());
        return new CallProgressed(call, "CA" + version, ProgressStatus.RINGING, null, Instant.now());
    }

    /** Between append and commit, so that places in the queue are taken in one order and committed in another. */
    private Uni<Void> pause(long millis) {
        return Uni.createFrom().emitter(emitter -> {
            var unused = timers.after(Duration.ofMillis(millis), () -> emitter.complete(null));
        });
    }

    /** A relay whose process is killed when Kafka has the messages and the database does not know it yet. */
    private void relayAndDie(AtomicBoolean finished, AtomicInteger deaths) {
        while (!finished.get()) {
            for (int shard = 0; shard < 8; shard += 2) {
                try {
                    table.relay(
                                    List.of(shard, shard + 1),
                                    rows -> rows.isEmpty()
                                            ? Uni.createFrom().item(List.of())
                                            : sender.send(rows)
                                                    .onItem()
                                                    .failWith(() -> new IllegalStateException("killed")))
                            .await()
                            .atMost(PATIENCE);
                } catch (IllegalStateException killed) {
                    deaths.incrementAndGet();
                }
            }
        }
    }

    private long waiting() {
        return table.backlog().await().atMost(PATIENCE).stream()
                .mapToLong(OutboxShard::waiting)
                .sum();
    }

    /** Per key the versions in the order in which Kafka has them, repetitions left out as the inbox would. */
    private static Map<String, List<Long>> versionsByKey(List<UUID> aggregates) {
        Map<UUID, CloudEvent<CallProgressed>> distinct = new LinkedHashMap<>();
        TestEvents.all(Topics.CALL_PROGRESSED).stream()
                .map(message -> EventReader.read(message, CallProgressed.class))
                .filter(event -> aggregates.contains(event.data().call().sessionId()))
                .forEach(event -> distinct.putIfAbsent(event.id(), event));
        Map<String, List<Long>> versions = new LinkedHashMap<>();
        distinct.values().forEach(event -> versions.computeIfAbsent(event.key(), key -> new ArrayList<>())
                .add(Long.parseLong(event.data().callSid().substring(2))));
        return versions;
    }
}
