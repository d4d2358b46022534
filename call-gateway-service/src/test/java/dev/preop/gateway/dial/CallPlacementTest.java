package dev.preop.gateway.dial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.CallRef;
import dev.preop.gateway.token.CallContext;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.testing.VirtualTime;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.SpanContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallPlacementTest {

    private final VirtualTime time = new VirtualTime();
    private final CallSlots slots = new CallSlots(
            new CallSlotsTest.Limits(1, 0, Duration.ofMinutes(10), 3, Duration.ofSeconds(5)),
            time,
            time.clock(),
            new SimpleMeterRegistry());
    private Uni<PlacedCall> answer = Uni.createFrom().item(new PlacedCall("CA1", "queued"));
    private final CallPlacement placement = new CallPlacement(slots, order -> answer);

    @Test
    void shouldHoldTheLineUntilTheCallMustBeOver() {
        place().assertCompleted();
        time.advance(Duration.ofSeconds(600 + 30 + 59));
        UniAssertSubscriber<PlacedCall> next = place();
        next.assertNotTerminated();
        time.advance(Duration.ofSeconds(5));
        next.assertFailed();

        place().assertCompleted();
    }

    @Test
    void shouldGiveTheLineBackWhenNobodyIsRung() {
        for (ErrorCode refusal : new ErrorCode[] {ErrorCode.NUMBER_REFUSED, ErrorCode.CALL_SERVICE_UNAVAILABLE}) {
            answer = Uni.createFrom().failure(new ProblemException(refusal, "no"));

            assertThat(code(place())).isEqualTo(refusal);
        }
    }

    @Test
    void shouldHoldTheLineOfACallThatMayHaveBeenPlaced() {
        answer = Uni.createFrom().failure(new ProblemException(ErrorCode.CALL_OUTCOME_UNKNOWN, "lost"));
        assertThat(code(place())).isEqualTo(ErrorCode.CALL_OUTCOME_UNKNOWN);

        place().assertNotTerminated();
    }

    private UniAssertSubscriber<PlacedCall> place() {
        CallRef call = new CallRef(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        DialOrder order = new DialOrder(
                new CallContext(call, SpanContext.getInvalid()),
                new PhoneNumber("+14155550100"),
                Duration.ofSeconds(600),
                Duration.ofSeconds(30));
        return placement.place(order).subscribe().withSubscriber(UniAssertSubscriber.create());
    }

    private static ErrorCode code(UniAssertSubscriber<PlacedCall> refused) {
        return ((ProblemException) refused.assertFailed().getFailure()).code();
    }
}
