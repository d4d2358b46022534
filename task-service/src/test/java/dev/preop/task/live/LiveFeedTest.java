package dev.preop.task.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiveFeedTest {

    private static final UUID ANA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final LiveFeed feed = new LiveFeed(new Limits(4, 2), meters);

    @Test
    void shouldShowAnEventOnAllStreamsOfItsOwnerOnly() {
        AssertSubscriber<LiveEvent> first = watch(ANA, 10);
        AssertSubscriber<LiveEvent> second = watch(ANA, 10);
        AssertSubscriber<LiveEvent> other = watch(BEN, 10);

        feed.show(ANA, new LiveEvent.Heartbeat());

        first.assertItems(new LiveEvent.Heartbeat());
        second.assertItems(new LiveEvent.Heartbeat());
        other.assertHasNotReceivedAnyItem();
        assertThat(streams()).isEqualTo(3);
    }

    @Test
    void shouldCutOffAClientThatDoesNotKeepUpAndKeepTheOthers() {
        AssertSubscriber<LiveEvent> slow = watch(ANA, 0);
        AssertSubscriber<LiveEvent> quick = watch(ANA, 100);

        for (int i = 0; i < 20; i++) {
            feed.show(ANA, new LiveEvent.Heartbeat());
        }

        slow.request(100).awaitFailure();
        assertThat(slow.getItems()).hasSizeLessThanOrEqualTo(4);
        assertThat(streams()).isEqualTo(1);
        assertThat(quick.getItems()).hasSize(20);
    }

    @Test
    void shouldForgetAStreamThatIsClosed() {
        AssertSubscriber<LiveEvent> stream = watch(ANA, 1);
        watch(ANA, 1);
        assertThatThrownBy(() -> feed.open(ANA))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.code())
                        .isEqualTo(ErrorCode.TOO_MANY_REQUESTS));

        stream.cancel();

        assertThat(streams()).isEqualTo(1);
        watch(ANA, 1).assertNotTerminated();
    }

    private AssertSubscriber<LiveEvent> watch(UUID user, long demand) {
        return feed.open(user).subscribe().withSubscriber(AssertSubscriber.create(demand));
    }

    private double streams() {
        return meters.get("task.live.streams").gauge().value();
    }

    private record Limits(int buffer, int streamsPerUser) implements LiveConfig {
        @Override
        public Duration heartbeat() {
            return Duration.ofSeconds(15);
        }
    }
}
