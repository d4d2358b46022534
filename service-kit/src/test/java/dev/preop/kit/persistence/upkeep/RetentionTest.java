package dev.preop.kit.persistence.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RetentionTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Expiry LETTERS = new Expiry("letters", "written_at", Duration.ofDays(365), "answered");

    @Inject
    Batches batches;

    @Inject
    @All
    List<Perishable> perishables;

    private final VirtualTime time = new VirtualTime(Instant.parse("2026-11-21T09:00:00Z"));
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    @BeforeEach
    void noLetters() throws SQLException {
        Letters.execute("delete from tasks.letters");
    }

    @Test
    void whatIsOldEnoughGoesBatchAfterBatchAndNothingElse() throws SQLException {
        for (int i = 1; i <= 5; i++) {
            write(i, true);
        }
        write(6, false);
        time.advance(Duration.ofDays(1));
        write(7, true);

        time.advance(Duration.ofDays(363));
        clear(List.of(() -> LETTERS));
        assertThat(letters()).as("a year is not over").hasSize(7);

        time.advance(Duration.ofDays(1).plusSeconds(1));
        clear(List.of(() -> LETTERS));
        assertThat(letters()).containsExactly(id(6), id(7));
        assertThat(metrics.get("retention_deleted_rows")
                        .tag("table", "letters")
                        .counter()
                        .count())
                .isEqualTo(5);
    }

    @Test
    void oneInstanceIsEnough() throws SQLException {
        write(1, true);
        time.advance(Duration.ofDays(366));
        try (Connection other = TestDatabase.asSuperuser();
                var lock = other.createStatement()) {
            lock.execute("select pg_advisory_lock(hashtext('tasks.upkeep'), hashtext('retention'))");
            clear(List.of(() -> LETTERS));
            assertThat(letters()).hasSize(1);
            // at the latest now: the server ends a closed connection in its own time
            lock.execute("select pg_advisory_unlock_all()");
        }

        clear(List.of(() -> LETTERS));

        assertThat(letters()).isEmpty();
    }

    @Test
    void eventsAreForgottenOnceToldAndHandledLongAgo() throws SQLException {
        UUID told = UUID.randomUUID();
        UUID untold = UUID.randomUUID();
        UUID handled = UUID.randomUUID();
        Instant now = Instant.now();
        try (Connection relay = TestDatabase.asSuperuser();
                var lock = relay.createStatement()) {
            // no relay may tell the message meanwhile
            lock.execute("select pg_advisory_lock(hashtext('tasks.outbox'), shard) from generate_series(0, 7) shard");
            outbox(told, now);
            outbox(untold, null);
            Letters.execute("insert into tasks.inbox (consumer, event_id) values ('old', ?)", handled);

            VirtualTime later = new VirtualTime(now.plus(Duration.ofDays(31)));
            new Retention(batches, perishables, new SmallBatches(), later.clock(), metrics)
                    .run()
                    .await()
                    .atMost(PATIENCE);

            assertThat(Letters.rows("select id from tasks.outbox"))
                    .contains(untold.toString())
                    .doesNotContain(told.toString());
            assertThat(Letters.rows("select event_id from tasks.inbox")).doesNotContain(handled.toString());
            Letters.execute("delete from tasks.outbox where id = ?", untold);
        }
    }

    private void clear(List<Perishable> kept) {
        new Retention(batches, kept, new SmallBatches(), time.clock(), metrics)
                .run()
                .await()
                .atMost(PATIENCE);
    }

    private void write(int number, boolean answered) throws SQLException {
        Letters.execute(
                "insert into tasks.letters (id, answered, written_at) values (?, ?, ?)",
                Letters.id(number),
                answered,
                time.now().atOffset(ZoneOffset.UTC));
    }

    private static List<String> letters() throws SQLException {
        return Letters.rows("select id from tasks.letters order by id");
    }

    private static String id(int number) {
        return Letters.id(number).toString();
    }

    private static void outbox(UUID id, Instant publishedAt) throws SQLException {
        Letters.execute("""
                insert into tasks.outbox (id, aggregate_id, aggregate_version, topic, payload, headers, published_at)
                values (?, 'retention', 1, 'call.progressed', '{}', '{}', ?)""", id, publishedAt == null ? null : publishedAt.atOffset(ZoneOffset.UTC));
    }
}
