package dev.preop.simulators.elevenlabs;

import static dev.preop.simulators.elevenlabs.Contexts.end;
import static dev.preop.simulators.elevenlabs.Contexts.message;
import static dev.preop.simulators.elevenlabs.Contexts.open;
import static dev.preop.simulators.elevenlabs.Contexts.sound;
import static dev.preop.simulators.elevenlabs.Contexts.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.preop.simulators.testing.RunningSimulator;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Synthesis that goes wrong when told to. */
class SynthesisFaultsTest {

    private static final String PATH =
            "/v1/text-to-speech/voice/multi-stream-input?model_id=eleven_flash_v2_5&output_format=ulaw_8000";

    private final RunningSimulator labs = new RunningSimulator(new ElevenLabsSimulator(
            RunningSimulator.settings(Map.of("SIM_TTS_TTFB_MS", "0", "SIM_TTS_SPEED", "0")), Clock.systemUTC()));

    @AfterEach
    void stop() {
        labs.close();
    }

    @Test
    void misbehavesWhenTold() {
        arm("{\"kind\":\"tts_refuse\",\"status\":429}");
        assertThatThrownBy(() -> TestSocket.open(labs, PATH)).hasMessageContaining("429");

        arm("{\"kind\":\"tts_unknown\"}");
        arm("{\"kind\":\"tts_late\"}");
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "Hi.").put("flush", true));
        socket.awaitMessage(sound("t1"));
        assertThat(socket.messages().getFirst().getString("type")).isEqualTo("flush_done");
        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));
        quietly();
        assertThat(sound("t1").test(socket.messages().getLast())).isTrue();
        assertThat(Sounds.heard(List.of(socket.messages().getLast()))).startsWith("Too");

        arm("{\"kind\":\"tts_error\",\"error\":\"quota_exceeded\",\"code\":1008}");
        socket.send(text("t2", "Hi.").put("flush", true));
        socket.awaitMessage(message -> "quota_exceeded".equals(message.getString("error")));
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);

        arm("{\"kind\":\"tts_drop\"}");
        TestSocket dropped = TestSocket.open(labs, PATH);
        dropped.send(text("t1", "This is a longer sentence.").put("flush", true));
        assertThat(dropped.awaitClose()).isEqualTo((short) 1011);
        assertThat(dropped.messages(sound("t1"))).hasSize(1);
    }

    @Test
    void sendsSoundOfAContextLongAfterItsEndWhenTold() {
        arm("{\"kind\":\"tts_late\",\"ms\":1000}");
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(text("t1", "Hi.").put("flush", true));
        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));
        socket.send(text("t2", "Hello.").put("flush", true));

        await().until(() -> socket.messages(sound("t1")).size() == 3);
        JsonObject late = socket.messages(sound("t1")).getLast();
        assertThat(socket.messages().indexOf(late))
                .isGreaterThan(
                        socket.messages().indexOf(socket.messages(sound("t2")).getFirst()));
    }

    @Test
    void putsAFileHeaderBeforeTheSoundWhenTold() {
        arm("{\"kind\":\"tts_riff\"}");
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(text("t1", "Hello there.").put("flush", true));
        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));

        byte[] sound = Sounds.joined(socket.messages(sound("t1")));
        assertThat(new String(sound, 0, 16, StandardCharsets.ISO_8859_1))
                .startsWith("RIFF")
                .endsWith("WAVEfmt ");
        assertThat(Sounds.heard(Arrays.copyOfRange(sound, 46, sound.length))).isEqualTo("Hello there.");

        socket.send(text("t2", "Hi.").put("flush", true));
        socket.awaitMessage(sound("t2"));
        assertThat(Sounds.heard(socket.messages(sound("t2")))).startsWith("H");
    }

    /** Long enough for something unwanted to arrive. */
    private static void quietly() {
        await().pollDelay(Duration.ofMillis(120)).until(() -> true);
    }

    private void arm(String fault) {
        assertThat(labs.post("/sim/faults", fault).status()).isEqualTo(201);
    }
}
