package dev.preop.gateway.drain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.gateway.callstate.messaging.Undelivered;
import dev.preop.gateway.dial.CallSlots;
import dev.preop.gateway.media.LiveSessions;
import dev.preop.kit.events.EventPublisher;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

class DrainTest {

    private static final SimpleMeterRegistry METRICS = new SimpleMeterRegistry();

    private final VirtualTime time = new VirtualTime();
    private final Calls calls = new Calls();
    private final Events events = new Events();
    private final Slots slots = new Slots();
    private final Drain drain = new Drain(calls, events, slots, time, time.clock(), () -> Duration.ofSeconds(20));
    private final AtomicBoolean done = new AtomicBoolean();

    @Test
    void shouldLeaveAtOnceWhenNobodyIsOnTheLine() {
        drain.begin(() -> done.set(true));

        assertThat(done).isTrue();
        assertThat(slots.closed).isTrue();
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldTakeNoNewCallsButLetLiveOnesEnd() {
        calls.live = 1;
        assertThat(new DrainReadiness(drain).call().getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        drain.begin(() -> done.set(true));
        assertThat(new DrainReadiness(drain).call().getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(slots.closed).isTrue();

        time.advance(Duration.ofSeconds(15));
        assertThat(done).isFalse();
        assertThat(calls.dropped).isFalse();
        calls.live = 0;
        time.advance(Duration.ofMillis(100));
        assertThat(done).isTrue();
        assertThat(calls.dropped).isFalse();
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldSendCallsElsewhereThatTakeTooLong() {
        calls.live = 1;
        drain.begin(() -> done.set(true));
        time.advance(Duration.ofSeconds(20));
        assertThat(calls.dropped).isTrue();
        assertThat(done).isFalse();

        time.advance(Duration.ofMillis(100));
        assertThat(done).isTrue();
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldWaitForEventsThatKafkaHasNotTaken() {
        events.empty = false;
        drain.begin(() -> done.set(true));
        time.advance(Duration.ofSeconds(3));
        assertThat(done).isFalse();
        events.empty = true;
        time.advance(Duration.ofMillis(100));

        assertThat(done).isTrue();
    }

    private static final class Calls extends LiveSessions {
        private int live;
        private boolean dropped;

        private Calls() {
            super(METRICS);
        }

        @Override
        public int count() {
            return live;
        }

        @Override
        public void dropAll(String reason) {
            dropped = true;
        }
    }

    private final class Events extends Undelivered {
        private boolean empty = true;

        private Events() {
            super(new EventPublisher(null, null), time, METRICS);
        }

        @Override
        public boolean isEmpty() {
            return empty;
        }
    }

    private final class Slots extends CallSlots {
        private boolean closed;

        private Slots() {
            super(null, time, time.clock(), METRICS);
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
