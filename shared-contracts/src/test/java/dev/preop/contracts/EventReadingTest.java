package dev.preop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a consumer may rely on when records are hostile or newer than itself. */
class EventReadingTest {

    private static final String CALL = """
            {"session_id":"%1$s","task_id":"%1$s","user_id":"%1$s"}""".formatted(new UUID(7, 8));

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"text\"", "{}", "\u0000\u0001"})
    void shouldRefuseWhatIsNoEvent(String body) {
        assertThatThrownBy(() -> EventJson.read(Topics.CALL_STARTED, body.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessage("the body is not a sound call.started event");
    }

    @Test
    void shouldRefuseATopicThatIsNoneOfOurs() {
        assertThatThrownBy(() -> EventJson.read("call.teleported", new byte[0]))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining("call.teleported");
    }

    @Test
    void shouldReadAnEnumValueOfALaterProducerAsUnknown() {
        String body = """
                {"call":%s,"outcome":"abducted","duration_seconds":1,"at":"2026-11-21T10:00:00Z"}""".formatted(CALL);

        CallCompleted completed =
                EventJson.read(Topics.CALL_COMPLETED, body.getBytes(StandardCharsets.UTF_8), CallCompleted.class);

        assertThat(completed.outcome()).isEqualTo(CallOutcome.UNKNOWN);
    }

    @Test
    void shouldReadAnActionOfALaterProducerAsUnknown() {
        String body = """
                {"call":%s,"turn_id":"%s","turn":1,"index":0,"action":{"type":"sing","song":"la"},"last":true,"llm_ms":1}""".formatted(CALL, new UUID(1, 2));

        ReplyGenerated reply =
                EventJson.read(Topics.REPLY_GENERATED, body.getBytes(StandardCharsets.UTF_8), ReplyGenerated.class);

        assertThat(reply.action()).isEqualTo(new ReplyAction.Unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello there", "v1|k1|nonce", "v2|k1|AAAA|BBBB", "v1|k1|AAAA|plain text", ""})
    void shouldNotAcceptClearTextWhereSealedTextBelongs(String text) {
        assertThatThrownBy(() -> new SealedText(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldNotCallAFactConfirmedThatRestsOnNothing() {
        Map<String, Object> value = Map.of("amount", 75);

        assertThatThrownBy(() -> new ExtractedFact(FactType.PRICE, value, 1, Verdict.CONFIRMED, null, null))
                .hasMessageContaining("segment");
        assertThatThrownBy(() -> new ExtractedFact(FactType.PRICE, value, 1.1, Verdict.UNCONFIRMED, null, null))
                .hasMessageContaining("confidence");
    }

    @Test
    void shouldRefuseMoneyThatIsNone() {
        assertThatThrownBy(() -> new Money(new BigDecimal("-1"), "USD")).hasMessageContaining("negative");
        assertThatThrownBy(() -> new Money(BigDecimal.ONE, "dollars")).hasMessageContaining("ISO 4217");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "12345678901234567890123456789012345", "+1"})
    void shouldRefuseDigitsThatNoKeypadHas(String digits) {
        assertThatThrownBy(() -> new ReplyAction.PressDigits(digits)).hasMessageContaining("digits");
    }
}
