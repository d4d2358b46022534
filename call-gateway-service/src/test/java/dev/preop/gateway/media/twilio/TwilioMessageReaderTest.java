package dev.preop.gateway.media.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TwilioMessageReaderTest {

    private static final String MEDIA = """
            {"event":"media","sequenceNumber":"4","media":{"track":"inbound","chunk":"2","timestamp":"5",\
            "payload":"//8A"},"streamSid":"MZ1"}""";

    @Test
    void shouldReadAudio() {
        assertThat(TwilioMessageReader.read(MEDIA))
                .asInstanceOf(type(TwilioMessage.Media.class))
                .satisfies(media -> {
                    assertThat(media.streamSid()).isEqualTo("MZ1");
                    assertThat(media.audio()).containsExactly(0xFF, 0xFF, 0x00);
                });
    }

    @Test
    void shouldReadStart() {
        assertThat(TwilioMessageReader.read("""
                        {"event":"start","sequenceNumber":"1","start":{"accountSid":"AC1","streamSid":"MZ1",\
                        "callSid":"CA1","tracks":["inbound"],"mediaFormat":{"encoding":"audio/x-mulaw",\
                        "sampleRate":8000,"channels":1},"customParameters":{"token":"t","x":"y"}},"streamSid":"MZ1"}"""))
                .isEqualTo(new TwilioMessage.Start(
                        "MZ1", "CA1", "AC1", TwilioMessage.MediaFormat.MULAW_8000, Map.of("token", "t", "x", "y")));
    }

    @ParameterizedTest
    @MethodSource
    void shouldReadTheOthers(String text, TwilioMessage message) {
        assertThat(TwilioMessageReader.read(text)).isEqualTo(message);
    }

    static Stream<Arguments> shouldReadTheOthers() {
        return Stream.of(
                Arguments.of(
                        "{\"event\":\"connected\",\"protocol\":\"Call\",\"version\":\"1.0.0\"}",
                        new TwilioMessage.Connected()),
                Arguments.of(
                        "{\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"a \\\"b\\\"\"},\"event\":\"mark\"}",
                        new TwilioMessage.Mark("MZ1", "a \"b\"")),
                Arguments.of(
                        "{\"event\":\"dtmf\",\"streamSid\":\"MZ1\",\"dtmf\":{\"track\":\"inbound_track\",\"digit\":\"#\"}}",
                        new TwilioMessage.Dtmf("MZ1", "#")),
                Arguments.of(
                        "{\"event\":\"stop\",\"stop\":{\"callSid\":\"CA1\"},\"streamSid\":\"MZ1\"}",
                        new TwilioMessage.Stop("MZ1")),
                Arguments.of("{\"event\":\"tomorrow\",\"new\":[1,{}]}", new TwilioMessage.Unrecognised()));
    }

    @ParameterizedTest
    @MethodSource
    void shouldRefuseGarbage(String text, int closeCode) {
        assertThatThrownBy(() -> TwilioMessageReader.read(text))
                .asInstanceOf(type(IllegalMessageException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.closeCode()).isEqualTo(closeCode);
                    assertThat(refusal.reason()).isNotBlank().hasSizeLessThan(100);
                });
    }

    static Stream<Arguments> shouldRefuseGarbage() {
        return Stream.of(
                Arguments.of("", 1003),
                Arguments.of("\u0000\uFFFF", 1003),
                Arguments.of("RIFF....WAVE", 1003),
                Arguments.of("null", 1003),
                Arguments.of("[]", 1003),
                Arguments.of("\"media\"", 1003),
                Arguments.of(MEDIA.substring(0, MEDIA.length() - 1), 1003),
                Arguments.of(MEDIA + MEDIA, 1003),
                Arguments.of(MEDIA.replace("//8A", "not base64!"), 1003),
                Arguments.of(MEDIA.replace("\"//8A\"", "17"), 1008),
                Arguments.of("{}", 1008),
                Arguments.of("{\"event\":{}}", 1008),
                Arguments.of("{\"event\":\"media\",\"streamSid\":\"MZ1\"}", 1008),
                Arguments.of("{\"event\":\"media\",\"media\":{\"payload\":\"//8A\"}}", 1008),
                Arguments.of("{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":\"x\"}", 1008),
                Arguments.of("{\"event\":\"start\",\"streamSid\":\"MZ1\",\"start\":{}}", 1008),
                Arguments.of(
                        "{\"event\":\"start\",\"streamSid\":\"MZ1\",\"start\":{\"customParameters\":{\"a\":{}}}}",
                        1008),
                Arguments.of("{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}", 1003),
                Arguments.of("{\"event\":\"" + "m".repeat(70_000) + "\"}", 1008));
    }

    @Test
    void shouldNeverFailInAnyOtherWayOnMutilatedMessages() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder mutilated = new StringBuilder(MEDIA);
            for (int hit = random.nextInt(1, 4); hit > 0; hit--) {
                mutilated.setCharAt(random.nextInt(mutilated.length()), (char) random.nextInt(32, 127));
            }
            try {
                assertThat(TwilioMessageReader.read(mutilated.toString())).isNotNull();
            } catch (IllegalMessageException refusal) {
                assertThat(refusal.closeCode()).isIn(1003, 1008);
            }
        }
    }
}
