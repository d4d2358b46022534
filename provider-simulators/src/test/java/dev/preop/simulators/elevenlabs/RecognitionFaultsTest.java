package dev.preop.simulators.elevenlabs;

import static dev.preop.simulators.elevenlabs.Hearings.commit;
import static dev.preop.simulators.elevenlabs.Hearings.committed;
import static dev.preop.simulators.elevenlabs.Hearings.quiet;
import static dev.preop.simulators.elevenlabs.Hearings.speak;
import static dev.preop.simulators.elevenlabs.Hearings.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.testing.RunningSimulator;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognition that goes wrong when told to. */
class RecognitionFaultsTest {

    private static final String PATH = "/v1/speech-to-text/realtime?model_id=scribe_v2_realtime&audio_format=ulaw_8000";

    private final RunningSimulator labs = new RunningSimulator(
            new ElevenLabsSimulator(RunningSimulator.settings(Map.of("SIM_STT_COMMIT_MS", "0")), Clock.systemUTC()));

    @AfterEach
    void stop() {
        labs.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "error",
                "auth_error",
                "quota_exceeded",
                "commit_throttled",
                "transcriber_error",
                "unaccepted_terms",
                "rate_limited",
                "input_error",
                "invalid_request",
                "queue_overflow",
                "resource_exhausted",
                "session_time_limit_exceeded",
                "chunk_size_exceeded",
                "insufficient_audio_activity"
            })
    void sendsEveryKindOfErrorWhenTold(String kind) {
        arm("{\"kind\":\"stt_error\",\"error\":\"" + kind + "\",\"message\":\"told to\"}");
        TestSocket socket = TestSocket.open(labs, PATH);
        quiet(socket, 100);
        assertThat(socket.awaitMessage(type(kind)).message().getString("error")).isEqualTo("told to");
        if (kind.equals("commit_throttled") || kind.equals("input_error")) {
            assertThat(socket.isOpen()).isTrue();
        } else {
            assertThat(socket.awaitClose()).isEqualTo((short) 1008);
        }
    }

    @Test
    void misbehavesWhenTold() {
        arm("{\"kind\":\"stt_refuse\",\"status\":429}");
        assertThatThrownBy(() -> TestSocket.open(labs, PATH)).hasMessageContaining("429");

        arm("{\"kind\":\"stt_unknown\"}");
        arm("{\"kind\":\"stt_triple\"}");
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode("Hi"));
        quiet(socket, 400);
        commit(socket);
        assertThat(committed(socket)).isEqualTo("Hi Hi Hi");
        assertThat(socket.messages(type("final_transcript"))).hasSize(1);
        assertThat(socket.messages(type("acoustic_scene"))).hasSize(1);

        arm("{\"kind\":\"stt_drop\"}");
        commit(socket);
        assertThat(socket.awaitClose()).isEqualTo((short) 1011);

        arm("{\"kind\":\"stt_mute\"}");
        TestSocket mute = TestSocket.open(labs, PATH);
        speak(mute, Modem.encode("Hi"));
        quiet(mute, 400);
        commit(mute);
        committed(mute);
        assertThat(mute.messages(type("session_started"))).isEmpty();
    }

    @Test
    void isGoneForGoodWhenToldUntilTheFaultsAreCleared() {
        TestSocket first = TestSocket.open(labs, PATH);
        TestSocket second = TestSocket.open(labs, PATH);
        arm("{\"kind\":\"stt_gone\"}");

        quiet(first, 100);
        assertThat(first.awaitClose()).isEqualTo((short) 1011);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> TestSocket.open(labs, PATH)).hasMessageContaining("503");
        }
        quiet(second, 100);
        assertThat(second.awaitClose()).isEqualTo((short) 1011);

        labs.send("DELETE", "/sim/faults", "");
        TestSocket back = TestSocket.open(labs, PATH);
        speak(back, Modem.encode("Hi"));
        quiet(back, 400);
        commit(back);
        assertThat(committed(back)).isEqualTo("Hi");
    }

    private void arm(String fault) {
        assertThat(labs.post("/sim/faults", fault).status()).isEqualTo(201);
    }
}
