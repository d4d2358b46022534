package dev.preop.kit.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.testing.TestDatabase;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasedUsersTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    ErasedUsers erased;

    @Inject
    Ids ids;

    private final UUID user = UUID.randomUUID();

    @Test
    void whatWasMadeBeforeIsGoneAndNothingElse() {
        UUID before = ids.next();
        assertThat(wantedGone(user, before)).isFalse();

        Instant now = Instant.now();
        remember(now);
        remember(now.minusSeconds(60));

        assertThat(wantedGone(user, before)).isTrue();
        assertThat(wantedGone(user, UUID.randomUUID()))
                .as("nobody knows when it was made")
                .isTrue();
        assertThat(wantedGone(user, new UUID((now.toEpochMilli() + 1) << 16 | 0x7000, Long.MIN_VALUE)))
                .as("it was made later")
                .isFalse();
        assertThat(wantedGone(UUID.randomUUID(), before)).isFalse();
    }

    @Test
    void anErasureWaitsForThoseWhoAreJustAdding() throws SQLException {
        CompletableFuture<Void> remembered;
        try (Connection adding = TestDatabase.asSuperuser();
                var ask = adding.createStatement()) {
            adding.setAutoCommit(false);
            ask.execute("select pg_advisory_xact_lock_shared(hashtextextended('erasure of %s', 0))".formatted(user));

            remembered = remembering(Instant.now());
            await().atMost(PATIENCE).until(() -> isWaiting(ask));
            assertThat(remembered).isNotDone();
            adding.commit();
        }

        assertThat(remembered).succeedsWithin(PATIENCE);
        assertThat(wantedGone(user, ids.next())).isFalse();
    }

    @Test
    void thoseWhoAskDuringAnErasureSeeIt() throws SQLException {
        CompletableFuture<Boolean> answer;
        try (Connection erasing = TestDatabase.asSuperuser();
                var tell = erasing.createStatement()) {
            erasing.setAutoCommit(false);
            tell.execute("select pg_advisory_xact_lock(hashtextextended('erasure of %s', 0))".formatted(user));
            tell.executeUpdate("insert into tasks.erased_users values ('%s', now())".formatted(user));

            answer = asking(UUID.randomUUID());
            await().atMost(PATIENCE).until(() -> isWaiting(tell));
            erasing.commit();
        }

        assertThat(answer).succeedsWithin(PATIENCE).isEqualTo(true);
    }

    private static boolean isWaiting(Statement statement) throws SQLException {
        try (var row = statement.executeQuery(
                "select exists (select from pg_locks where locktype = 'advisory' and not granted)")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void remember(Instant at) {
        assertThat(remembering(at)).succeedsWithin(PATIENCE);
    }

    private CompletableFuture<Void> remembering(Instant at) {
        return database.asService(session -> erased.remember(session, user, at)).subscribeAsCompletionStage();
    }

    private boolean wantedGone(UUID who, UUID id) {
        return database.asService(session -> erased.wantedGone(session, who, id))
                .await()
                .atMost(PATIENCE);
    }

    private CompletableFuture<Boolean> asking(UUID id) {
        return database.asService(session -> erased.wantedGone(session, user, id))
                .subscribeAsCompletionStage();
    }
}
