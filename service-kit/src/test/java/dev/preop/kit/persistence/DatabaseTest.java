package dev.preop.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.app.Note;
import dev.preop.kit.app.NoteRepository;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DatabaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    NoteRepository notes;

    @Inject
    Ids ids;

    @Test
    void aUserSeesOwnRowsOnly() {
        UUID own = store(TestUsers.operator(), "mine");
        UUID others = store(TestUsers.other(), "not yours");

        List<UUID> seen = await(database.asUser(TestUsers.operator().claims(), session -> notes.listAll()
                .map(all -> all.stream().map(note -> note.id).toList())));

        assertThat(seen).contains(own).doesNotContain(others);
    }

    @Test
    void writingForAnotherUserIsForbidden() {
        assertThatThrownBy(() -> await(database.asUser(
                        TestUsers.operator().claims(), session -> notes.persistAndFlush(note(TestUsers.other(), "x")))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    @Test
    void transactionsDoNotNestBecauseTheInnerOneWouldHaveTheRightsOfTheOuter() {
        Uni<Long> nested =
                database.asUser(TestUsers.operator().claims(), outer -> database.asService(inner -> notes.count()));

        assertThatThrownBy(() -> await(nested))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already open");
        long count = await(database.asService(session -> notes.count()));
        assertThat(count).isNotNegative();
    }

    @Test
    void theServiceSeesTheRowsOfAll() {
        UUID own = store(TestUsers.operator(), "one");
        UUID others = store(TestUsers.other(), "two");

        List<Note> all = await(database.asService(session -> notes.listAll()));
        assertThat(all).extracting(note -> note.id).contains(own, others);
    }

    /** What is sent behind it fails, too, and says less. */
    @Test
    void aStatementWithTheServicesRightsThatFailsFailsTheUsersTransaction() {
        Note note = note(TestUsers.operator(), "undone");
        Uni<Void> failing = database.asUser(TestUsers.operator().claims(), session -> notes.persist(note)
                .chain(() -> database.runWithOwnRights(session, Sql.of("select 1 / cast($1 as int)", 0))));

        assertThatThrownBy(() -> await(failing)).hasStackTraceContaining("division by zero");

        Note left = await(database.asService(session -> notes.findById(note.id)));
        assertThat(left).isNull();
    }

    @Test
    void whoStopsWaitingDoesNotCutATransactionShort() throws Exception {
        CompletableFuture<Cancellable> waiting = new CompletableFuture<>();
        CompletableFuture<String> committed = new CompletableFuture<>();

        waiting.complete(database.asService(session -> notes.persistAndFlush(note(TestUsers.operator(), "abandoned"))
                        .invoke(() -> waiting.join().cancel())
                        .invoke(() -> database.afterCommit(() -> committed.complete("committed"))))
                .subscribe()
                .with(note -> {}));

        assertThat(committed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo("committed");
    }

    @Test
    void whatIsToHappenAfterCommitDoesNotHappenWithoutOne() {
        AtomicInteger happened = new AtomicInteger();

        await(database.asService(session -> {
            database.afterCommit(happened::incrementAndGet);
            assertThat(happened).hasValue(0);
            return notes.count();
        }));
        Uni<Long> failing = database.asService(session -> {
            database.afterCommit(happened::incrementAndGet);
            return Uni.createFrom().failure(new IllegalStateException("rolled back"));
        });

        assertThatThrownBy(() -> await(failing)).hasMessage("rolled back");
        assertThat(happened).hasValue(1);
    }

    private UUID store(TestUser user, String text) {
        return await(database.asUser(
                user.claims(), session -> notes.persist(note(user, text)).map(note -> note.id)));
    }

    private Note note(TestUser user, String text) {
        return Note.of(ids.next(), user.id(), text);
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
