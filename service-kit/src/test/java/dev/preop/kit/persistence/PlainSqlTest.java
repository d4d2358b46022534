package dev.preop.kit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlainSqlTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject
    PlainSql database;

    private final UUID own = UUID.randomUUID();
    private final UUID others = UUID.randomUUID();

    @BeforeEach
    void store() {
        assertThat(insertAsService(own, TestUsers.operator())).isEqualTo(1);
        assertThat(insertAsService(others, TestUsers.other())).isEqualTo(1);
    }

    /** A statement that a connection does not know yet is prepared first: what was sent behind it must wait. */
    @Test
    void aStatementThatIsNewToItsConnectionIsCarriedOutInsideTheTransaction() {
        List<List<List<Columns>>> answers = await(Uni.join()
                .all(IntStream.range(0, 60)
                        .mapToObj(number -> database.askAsUser(
                                TestUsers.operator().claims(),
                                Sql.of("select current_user as name, %d as n".formatted(number)),
                                Sql.of(
                                        "select id from notes where id in ($1, $2) and %d = %<d".formatted(number),
                                        own,
                                        others)))
                        .toList())
                .andFailFast());

        assertThat(answers).hasSize(60).allSatisfy(answer -> {
            assertThat(answer.get(0)).singleElement().satisfies(row -> assertThat(row.text("name"))
                    .isEqualTo("authenticated"));
            assertThat(answer.get(1)).singleElement().satisfies(row -> assertThat(row.uuid("id"))
                    .isEqualTo(own));
        });
    }

    @Test
    void noStatementIsCarriedOutAfterOneThatFailed() {
        Uni<?> failing = database.askAsUser(
                TestUsers.operator().claims(),
                Sql.of("update notes set text = 'changed' where id = $1", own),
                Sql.of("select 1 / (select count(*) from notes where id = $1)", others),
                Sql.of("update notes set text = 'changed again' where id = $1", own));

        assertThatThrownBy(() -> await(failing)).hasMessageContaining("division by zero");
        assertThat(await(database.askAsUser(
                        TestUsers.operator().claims(), Sql.of("select text from notes where id = $1", own))))
                .singleElement()
                .satisfies(rows -> assertThat(rows.getFirst().text("text")).isEqualTo("as stored"));
    }

    @Test
    void whatIsNotTheUsersToChangeIsForbidden() {
        assertThatThrownBy(() -> await(database.askAsUser(
                        TestUsers.operator().claims(), insert(UUID.randomUUID(), TestUsers.other()))))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FORBIDDEN));
    }

    private int insertAsService(UUID id, TestUser user) {
        return await(database.runAsService(insert(id, user)));
    }

    private static Sql insert(UUID id, TestUser user) {
        return Sql.of("insert into notes (id, user_id, text) values ($1, $2, $3)", id, user.id(), "as stored");
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(PATIENCE);
    }
}
