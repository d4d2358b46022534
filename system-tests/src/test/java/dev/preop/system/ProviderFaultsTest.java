package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.suite.Port;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Calls whose providers misbehave: they go on, or end with an apology. */
@Isolated("faults hit whoever calls next")
class ProviderFaultsTest {

    private static final String CLEANING = "Call my dentist at 555-1234 and book a cleaning for next week under $100";

    private final ProviderFaults faults = new ProviderFaults(SharedSuite.get());

    @AfterEach
    void makeGood() {
        faults.close();
    }

    @Test
    void shouldGoOnThroughEverySurpriseThatPasses() {
        for (String kind : List.of("stt_triple", "stt_unknown", "stt_drop", "tts_unknown", "tts_late", "tts_drop")) {
            faults.arm(Port.ELEVENLABS, Map.of("kind", kind, "times", 1));
        }

        HeldCall call = HeldCall.hold(
                SharedSuite.get(),
                CLEANING,
                (operator, session) -> faults.arm(Port.OLLAMA, Map.of("kind", "garbage_line", "times", 1, "after", 3)));

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.words("human")).isEqualTo(SimulatedPhone.wordsSaid(SharedSuite.get(), call));
    }

    @Test
    void shouldApologiseAndHangUpWhenItCanNoLongerSpeak() {
        faults.arm(
                Port.ELEVENLABS,
                Map.of("kind", "tts_refuse", "times", 500, "status", 401, "word", "invalid_api_key", "message", "no"));

        HeldCall call = HeldCall.with(SharedSuite.get(), "555-1234");

        assertThat(SimulatedPhone.heard(SharedSuite.get(), call))
                .last()
                .asString()
                .contains("I have a technical problem");
        assertThat(call.status()).isEqualTo("failed");
        assertThat(call.failureReason()).isEqualTo("technical_failure");
    }

    @Test
    void shouldHearOnThroughTheCarrierWhenTheRecogniserIsLost() {
        faults.arm(Port.ELEVENLABS, Map.of("kind", "stt_refuse", "times", 500, "status", 403));

        HeldCall call = HeldCall.with(SharedSuite.get(), "555-1234");

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.fact("confirmation_number").at("/extracted_value/value").asText())
                .isEqualTo("DC-12345");
    }

    @Test
    void shouldAskAnotherModelWhenTheFirstIsStuck() {
        double before = ServiceMetrics.total(SharedSuite.get(), Port.CONVERSATION_SERVICE, "conversation_fallbacks");

        HeldCall call = HeldCall.hold(SharedSuite.get(), CLEANING, (operator, session) -> {
            new LiveCall(SharedSuite.get(), operator, session).awaitWords("human", "how can I help you?");
            faults.arm(Port.OLLAMA, Map.of("kind", "stall", "times", 1, "after", 0));
        });

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(ServiceMetrics.total(SharedSuite.get(), Port.CONVERSATION_SERVICE, "conversation_fallbacks"))
                .isGreaterThan(before);
    }

    @Test
    void shouldGoOnWhereAStreamBrokeAndTakeCallbacksAsTheyCome() {
        faults.arm(Port.TWILIO, Map.of("kind", "media_close", "times", 1, "after_ms", 9_000));
        faults.arm(Port.TWILIO, Map.of("kind", "callback_duplicate", "times", 4));
        faults.arm(Port.TWILIO, Map.of("kind", "callback_reorder", "times", 1, "event", "ringing"));

        HeldCall call = HeldCall.with(SharedSuite.get(), "555-1234");

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.words("assistant")).containsOnlyOnce("this is an AI assistant calling on behalf of");
        assertThat(call.status()).isEqualTo("completed");
    }
}
