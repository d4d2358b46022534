package dev.preop.simulators.twilio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.simulators.twilio.media.StreamMessage.IllegalMessage;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StreamMessageTest {

    @Test
    void shouldReadTheThreeLegalMessages() throws IllegalMessage {
        assertThat(StreamMessage.parse(
                        "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"fn8=\"}}", "MZ1"))
                .isInstanceOfSatisfying(StreamMessage.Media.class, media -> assertThat(media.audio())
                        .containsExactly(0x7E, 0x7F));
        assertThat(StreamMessage.parse("{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":{\"name\":\"m\"}}", "MZ1"))
                .isEqualTo(new StreamMessage.Mark("m"));
        assertThat(StreamMessage.parse("{\"event\":\"clear\",\"streamSid\":\"MZ1\"}", "MZ1"))
                .isEqualTo(new StreamMessage.Clear());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "[]",
                "{}",
                "{\"event\":\"clear\"}",
                "{\"event\":\"clear\",\"streamSid\":\"MZ2\"}",
                "{\"event\":7,\"streamSid\":\"MZ1\"}",
                "{\"event\":\"play\",\"streamSid\":\"MZ1\"}",
                "{\"event\":\"media\",\"streamSid\":\"MZ1\"}",
                "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"%%%\"}}",
                "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"UklGRiQAAABXQVZF\"}}",
                "{\"event\":\"media\",\"streamSid\":\"MZ1\",\"media\":{\"payload\":\"SUQzBAA=\"}}",
                "{\"event\":\"mark\",\"streamSid\":\"MZ1\",\"mark\":{}}"
            })
    void shouldRefuseEverythingElse(String text) {
        assertThatThrownBy(() -> StreamMessage.parse(text, "MZ1")).isInstanceOf(IllegalMessage.class);
    }

    @Test
    void shouldWriteNumbersAsStringsWhereTwilioDoes() {
        StreamFrames frames = new StreamFrames("AC1", "CA1", "MZ1");

        JsonObject start = new JsonObject(frames.start(Map.of("token", "t")));
        frames.media(new byte[160]);
        JsonObject media = new JsonObject(frames.media(new byte[160]));
        JsonObject stop = new JsonObject(frames.stop());

        assertThat(start.getString("sequenceNumber")).isEqualTo("1");
        assertThat(start.getJsonObject("start").getJsonObject("mediaFormat").getValue("sampleRate"))
                .isEqualTo(8000);
        assertThat(start.getJsonObject("start")
                        .getJsonObject("customParameters")
                        .getString("token"))
                .isEqualTo("t");
        assertThat(media.getValue("sequenceNumber")).isEqualTo("3");
        assertThat(media.getJsonObject("media").getValue("chunk")).isEqualTo("2");
        assertThat(media.getJsonObject("media").getValue("timestamp")).isEqualTo("20");
        assertThat(media.getJsonObject("media").getString("payload")).hasSize(216);
        assertThat(media.getString("streamSid")).isEqualTo("MZ1");
        assertThat(stop.getValue("sequenceNumber")).isEqualTo("4");
        assertThat(stop.getJsonObject("stop").getString("callSid")).isEqualTo("CA1");
    }
}
