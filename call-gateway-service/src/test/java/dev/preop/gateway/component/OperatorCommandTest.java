package dev.preop.gateway.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.contracts.CallCommanded;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.OperatorCommand;
import dev.preop.contracts.Topics;
import dev.preop.kit.testing.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OperatorCommandTest extends GatewayTest {

    private TestCall call;

    @BeforeEach
    void place() {
        call = newCall();
    }

    @Test
    void shouldHangUpOnceAndCallItCompleted() {
        CallCommanded order = order(OperatorCommand.HANG_UP, call.callSid());
        TestEvents.publish(order);
        TestEvents.publish(order);
        TestEvents.publish(order(OperatorCommand.HANG_UP, call.callSid()));
        afterAllBefore();

        assertThat(asked()).isEqualTo(1);
        assertThat(twilio.asked.getFirst().form().get("Status")).isEqualTo("completed");
        call.webhook("call-status", "&ended=operator", Map.of("CallStatus", "completed", "CallDuration", "9"))
                .then()
                .statusCode(204);
        CallCompleted completed = TestEvents.await(Topics.CALL_COMPLETED, CallCompleted.class, event -> event.key()
                        .equals(call.sessionId().toString()))
                .data();
        assertThat(completed.outcome()).isEqualTo(CallOutcome.COMPLETED);
        assertThat(completed.failureReason()).isNull();
    }

    @Test
    void shouldTakeACallThatIsOverAsHungUp() {
        twilio.answer = FakeTwilioApi.refuse(404, 20404);
        TestEvents.publish(order(OperatorCommand.HANG_UP, call.callSid()));
        afterAllBefore();

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void shouldRepeatAHangUpThatGotLost() {
        AtomicInteger tries = new AtomicInteger();
        Consumer<HttpServerRequest> broken = FakeTwilioApi.refuse(503, 0);
        twilio.answer = request -> {
            if (tries.incrementAndGet() == 1) {
                broken.accept(request);
            } else {
                FakeTwilioApi.accept(request);
            }
        };
        TestEvents.publish(order(OperatorCommand.HANG_UP, call.callSid()));

        await().until(() -> asked() == 2);
    }

    @Test
    void shouldLeaveTheOtherOrdersToTheAgentAndSurviveStrangeOnes() {
        TestEvents.publish(order(OperatorCommand.PAUSE, call.callSid()));
        TestEvents.publish(order(OperatorCommand.TRANSFER, call.callSid()));
        TestEvents.publish(order(OperatorCommand.HANG_UP, null));
        TestEvents.publish(order(OperatorCommand.HANG_UP, "CA1/../x"));
        TestEvents.publish(
                Topics.CALL_COMMANDED, call.sessionId().toString(), Map.of(), "{oops".getBytes(StandardCharsets.UTF_8));
        afterAllBefore();

        assertThat(asked()).isZero();
    }

    /** Orders of one partition are carried out one after the other: once this one is, all before it were. */
    private void afterAllBefore() {
        String last = TestCall.newCallSid();
        TestEvents.publish(order(OperatorCommand.HANG_UP, last));
        await().until(() -> twilio.asked.stream().anyMatch(asked -> asked.path().contains(last)));
    }

    private long asked() {
        return twilio.asked.stream()
                .filter(asked -> asked.path().contains(call.callSid()))
                .count();
    }

    private CallCommanded order(OperatorCommand command, @Nullable String callSid) {
        return new CallCommanded(
                call.context().call(), UUID.randomUUID(), command, callSid, null, null, false, Instant.now());
    }
}
