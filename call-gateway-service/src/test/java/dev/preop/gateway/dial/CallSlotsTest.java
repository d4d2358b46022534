package dev.preop.gateway.dial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CallSlotsTest {

    private static final Duration LEASE = Duration.ofMinutes(11);

    private final VirtualTime time = new VirtualTime();
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();

    record Limits(
            int maxConcurrentCalls,
            int callsPerSecond,
            Duration inboundTimeLimit,
            int maxWaitingCalls,
            Duration slotWait)
            implements SlotConfig {}

    @Test
    void shouldNotLimitUnlessToldTo() {
        CallSlots slots = slots(0, 0);

        assertThat(Stream.generate(() -> take(slots)).limit(1_000)).allSatisfy(UniAssertSubscriber::assertCompleted);
    }

    @Test
    void shouldLetCallsWaitInTurnUntilALineIsFree() {
        CallSlots slots = slots(2, 0);
        UUID first = UUID.randomUUID();
        take(slots, first).assertCompleted();
        take(slots).assertCompleted();
        UniAssertSubscriber<Void> third = take(slots);
        UniAssertSubscriber<Void> fourth = take(slots);
        third.assertNotTerminated();
        assertThat(gauge("calls.slots.held")).isEqualTo(2);
        assertThat(gauge("calls.slots.waiting")).isEqualTo(2);

        slots.release(first);
        third.assertCompleted();
        fourth.assertNotTerminated();
        assertThat(gauge("calls.slots.held")).isEqualTo(2);
        assertThat(gauge("calls.slots.waiting")).isEqualTo(1);
    }

    @Test
    void shouldSayBusyWhenTheTurnDoesNotComeInTime() {
        CallSlots slots = slots(1, 0);
        take(slots).assertCompleted();
        UniAssertSubscriber<Void> second = take(slots);
        time.advance(Duration.ofMillis(4_999));
        second.assertNotTerminated();
        time.advance(Duration.ofMillis(1));

        assertThat(code(second)).isEqualTo(ErrorCode.CALL_SERVICE_BUSY);
        assertThat(((ProblemException) second.getFailure()).retryAfter()).contains(Duration.ofSeconds(5));
        assertThat(gauge("calls.slots.waiting")).isZero();
    }

    @Test
    void shouldSayBusyAtOnceWhenTooManyWait() {
        CallSlots slots = slots(1, 0);
        List<UniAssertSubscriber<Void>> taken =
                Stream.generate(() -> take(slots)).limit(1 + 3).toList();

        assertThat(code(take(slots))).isEqualTo(ErrorCode.CALL_SERVICE_BUSY);
        taken.getLast().assertNotTerminated();
    }

    @Test
    void shouldBeginNoMoreCallsASecondThanAllowed() {
        CallSlots slots = slots(0, 2);
        take(slots).assertCompleted();
        UniAssertSubscriber<Void> second = take(slots);
        UniAssertSubscriber<Void> third = take(slots);
        time.advance(Duration.ofMillis(499));
        second.assertNotTerminated();
        time.advance(Duration.ofMillis(1));
        second.assertCompleted();
        third.assertNotTerminated();
        time.advance(Duration.ofMillis(500));
        third.assertCompleted();
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldTakeALineBackWhoseEndNobodyReported() {
        CallSlots slots = slots(1, 0);
        take(slots).assertCompleted();
        time.advance(LEASE);

        take(slots).assertCompleted();
    }

    @Test
    void shouldTakeAReleaseOfNothingCalmly() {
        CallSlots slots = slots(1, 0);
        slots.release(UUID.randomUUID());
        take(slots).assertCompleted();

        assertThat(gauge("calls.slots.held")).isEqualTo(1);
    }

    @Test
    void shouldRefuseEverybodyOnceClosed() {
        CallSlots slots = slots(1, 0);
        take(slots).assertCompleted();
        UniAssertSubscriber<Void> waiting = take(slots);
        slots.close();

        assertThat(code(waiting)).isEqualTo(ErrorCode.CALL_SERVICE_UNAVAILABLE);
        assertThat(code(take(slots))).isEqualTo(ErrorCode.CALL_SERVICE_UNAVAILABLE);
        assertThat(time.pending()).isZero();
    }

    private CallSlots slots(int atOnce, int perSecond) {
        return new CallSlots(
                new Limits(atOnce, perSecond, Duration.ofMinutes(10), 3, Duration.ofSeconds(5)),
                time,
                time.clock(),
                metrics);
    }

    private static UniAssertSubscriber<Void> take(CallSlots slots) {
        return take(slots, UUID.randomUUID());
    }

    private static UniAssertSubscriber<Void> take(CallSlots slots, UUID sessionId) {
        return slots.take(sessionId, LEASE).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private double gauge(String name) {
        return metrics.get(name).gauge().value();
    }

    private static ErrorCode code(UniAssertSubscriber<Void> refused) {
        return ((ProblemException) refused.assertFailed().getFailure()).code();
    }
}
