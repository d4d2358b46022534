package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that do not come to a conversation, or not to its end: the user learns why. */
class UnsuccessfulCallTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "busy,      555-0105, busy,           busy",
        "no-answer, 555-0106, no_answer,      answer",
        "voicemail, 555-0103, voicemail,      voicemail|machine",
        "hangs-up,  555-0107, callee_hung_up, hung up"
    })
    void shouldSayHowItEnded(String callee, String number, String reason, String told) {
        HeldCall call = HeldCall.with(SharedSuite.get(), number);

        assertThat(call.status()).isEqualTo("failed");
        assertThat(call.failureReason()).isEqualTo(reason);
        assertThat(call.notification().path("notification_type").asText()).isEqualTo("call_failed");
        assertThat(call.notification().path("message").asText()).containsPattern(told);
        assertThat(call.facts(fact -> true)).isEmpty();
    }
}
