package dev.preop.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.Topics;
import dev.preop.kit.app.Note;
import dev.preop.kit.app.NoteRepository;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OutboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    NoteRepository notes;

    @Inject
    Outbox outbox;

    @Inject
    Ids ids;

    @Inject
    MeterRegistry metrics;

    @Test
    void aUsersChangeAndItsEventAreStoredTogetherAlthoughUsersMayNotTouchTheOutbox() {
        CallProgressed event = event("CA-user");

        List<Note> seenAfterwards = database.asUser(TestUsers.operator().claims(), session -> notes.persist(note())
                        .chain(() -> outbox.append(session, event, 1))
                        .chain(() -> notes.listAll()))
                .await()
                .atMost(PATIENCE);

        assertThat(seenAfterwards)
                .as("the rights of the user are back after the append")
                .isNotEmpty()
                .allMatch(note -> note.userId.equals(TestUsers.operator().id()));
        assertThat(TestEvents.await(Topics.CALL_PROGRESSED, CallProgressed.class, told -> told.data()
                                .equals(event))
                        .source())
                .isEqualTo("/task-service");
    }

    @Test
    void aTransactionThatFailsTellsNothing() throws SQLException {
        CallProgressed event = event("CA-rolled-back");
        Uni<Void> failing = database.asService(session -> outbox.append(session, event, 1)
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("after append"))));

        assertThatThrownBy(() -> failing.await().atMost(PATIENCE)).hasMessage("after append");

        assertThat(stored(event.key())).isZero();
    }

    @Test
    void aMessageIsMarkedWhenKafkaHasItAndTheAgeOfTheOldestFallsBack() {
        CallProgressed event = event("CA-marked");
        OutboxMessage message = new OutboxMessage(
                ids.next(), Topics.CALL_PROGRESSED, event.key(), 7, "{\"any\": \"json\"}", Map.of("ce_id", "x"));

        database.asService(session -> outbox.append(session, message)).await().atMost(PATIENCE);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(published(event.key())).isOne());
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(
                        metrics.get("outbox_oldest_age_seconds").gauge().value())
                .isLessThan(5));
    }

    @Test
    void appendingOutsideATransactionOfTheDatabaseIsAMistake() {
        assertThatThrownBy(() -> outbox.append(null, event("CA-none"), 1)).isInstanceOf(IllegalStateException.class);
    }

    private Note note() {
        return Note.of(ids.next(), TestUsers.operator().id(), "told of");
    }

    private static CallProgressed event(String callSid) {
        CallRef call = new CallRef(
                UUID.randomUUID(), UUID.randomUUID(), TestUsers.operator().id());
        return new CallProgressed(call, callSid, ProgressStatus.RINGING, null, Instant.now());
    }

    private static long stored(String key) throws SQLException {
        return count("select count(*) from tasks.outbox where aggregate_id = ?", key);
    }

    private static long published(String key) throws SQLException {
        return count("select count(*) from tasks.outbox where aggregate_id = ? and published_at is not null", key);
    }

    private static long count(String sql, String key) throws SQLException {
        try (var connection = TestDatabase.asSuperuser();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, key);
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
