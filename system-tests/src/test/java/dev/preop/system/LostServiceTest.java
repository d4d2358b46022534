package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Services that are killed in the middle of a call: the call goes on. */
@Isolated("a service is gone for a while")
class LostServiceTest {

    private final Suite suite = SharedSuite.get();

    @Test
    void shouldBookTheCleaningAlthoughTheSpeechBridgeIsKilled() {
        HeldCall call = HeldCall.hold(
                suite,
                "Call my dentist at 555-1234 and book a cleaning for next week under $100",
                (operator, session) -> {
                    new LiveCall(suite, operator, session).awaitWords("human", "how can I help you?");
                    replace(Service.SPEECH_BRIDGE_SERVICE);
                });

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.status()).isEqualTo("completed");
        assertThat(call.words("assistant")).containsOnlyOnce("this is an AI assistant calling on behalf of");
        assertThat(call.fact("confirmation_number").at("/extracted_value/value").asText())
                .isEqualTo("DC-12345");
    }

    @Test
    void shouldGoOnWithAnApprovalAlthoughTheConversationIsKilledMeanwhile() {
        HeldCall call = HeldCall.hold(
                suite,
                "Call my dentist at 555-0102 and book a cleaning for next week under $200",
                (operator, session) -> {
                    Approvals.awaitQuestion(operator, session);
                    replace(Service.CONVERSATION_SERVICE);
                    Approvals.decide(operator, session, "approved");
                });

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(300);
    }

    private void replace(Service service) {
        suite.kill(service);
        suite.restart(service);
    }
}
