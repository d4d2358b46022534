package dev.preop.gateway.media.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.preop.contracts.SealedText;
import dev.preop.gateway.media.twilio.IllegalMessageException;
import dev.preop.gateway.transcription.HeardText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BridgeMessagesTest {

    @Test
    void shouldReadWhatABridgeOrders() {
        assertThat(BridgeMessages.read("{\"type\":\"clear\"}")).isEqualTo(new BridgeControl.Clear());
        assertThat(BridgeMessages.read("{\"type\":\"mark\",\"name\":\"g1\"}")).isEqualTo(new BridgeControl.Mark("g1"));
        assertThat(BridgeMessages.read("{\"type\":\"hang_up\",\"reason\":\"voicemail\"}"))
                .isEqualTo(new BridgeControl.HangUp("voicemail"));
        assertThat(BridgeMessages.read("{\"type\":\"transfer\",\"to\":\"v1|k|n|c\"}"))
                .isEqualTo(new BridgeControl.Transfer(new SealedText("v1|k|n|c")));
        assertThat(BridgeMessages.read("{\"type\":\"listen\"}")).isEqualTo(new BridgeControl.Listen(null));
        assertThat(BridgeMessages.read("{\"type\":\"listen\",\"language\":\"es-ES\"}"))
                .isEqualTo(new BridgeControl.Listen("es-ES"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"type\":7}",
                "{\"type\":\"dance\"}",
                "{\"type\":\"mark\"}",
                "{\"type\":\"transfer\"}",
                "{\"type\":\"transfer\",\"to\":\"+14155550199\"}",
                "{\"type\":\"listen\",\"language\":\"en-US&Url=x\"}",
            })
    void shouldRefuseWhatNoBridgeSends(String text) {
        assertThatExceptionOfType(IllegalMessageException.class)
                .isThrownBy(() -> BridgeMessages.read(text))
                .extracting(IllegalMessageException::closeCode)
                .isEqualTo(IllegalMessageException.POLICY_VIOLATION);
    }

    @Test
    void shouldTellWhatTwilioHeard() {
        assertThat(BridgeMessages.transcript(new HeardText("I \"think\" so", false, 0.5)))
                .isEqualTo(
                        "{\"type\":\"transcript\",\"text\":\"I \\\"think\\\" so\",\"final\":false,\"confidence\":0.5}");
    }
}
