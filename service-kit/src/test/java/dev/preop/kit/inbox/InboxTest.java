package dev.preop.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    Inbox inbox;

    @Inject
    Ids ids;

    @Test
    void anEventIsNewOncePerConsumer() {
        UUID event = ids.next();

        assertThat(firstTime("script", event)).isTrue();
        assertThat(firstTime("script", event)).isFalse();
        assertThat(firstTime("memory", event)).isTrue();
        assertThat(firstTime("script", ids.next())).isTrue();
    }

    @Test
    void anEventWhoseHandlingFailedIsStillNew() {
        UUID event = ids.next();
        Uni<Boolean> failing = database.asService(session -> inbox.firstTime(session, "script", event)
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("effect failed"))));

        assertThatThrownBy(() -> failing.await().atMost(PATIENCE)).hasMessage("effect failed");

        assertThat(firstTime("script", event)).isTrue();
    }

    @Test
    void ofManyAtOnceExactlyOneIsFirst() {
        UUID event = ids.next();

        List<Boolean> answers = Uni.join()
                .all(Stream.generate(() -> database.asService(session -> inbox.firstTime(session, "script", event)))
                        .limit(8)
                        .toList())
                .andFailFast()
                .await()
                .atMost(PATIENCE);

        assertThat(answers).containsOnlyOnce(true);
    }

    @Test
    void itAlsoWorksInAUsersTransaction() {
        UUID event = ids.next();
        assertThat(database.asUser(TestUsers.operator().claims(), session -> inbox.firstTime(session, "command", event))
                        .await()
                        .atMost(PATIENCE))
                .isTrue();
    }

    private boolean firstTime(String consumer, UUID event) {
        return database.asService(session -> inbox.firstTime(session, consumer, event))
                .await()
                .atMost(PATIENCE);
    }
}
