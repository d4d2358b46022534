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
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiContextTest {

    private static final String PATH =
            "/v1/text-to-speech/voice/multi-stream-input?model_id=eleven_flash_v2_5&output_format=ulaw_8000";
    private static final Map<String, String> AT_ONCE = Map.of("SIM_TTS_TTFB_MS", "0", "SIM_TTS_SPEED", "0");

    private RunningSimulator labs = start(AT_ONCE);

    @AfterEach
    void stop() {
        labs.close();
    }

    @Test
    void speaksWhatIsFlushedAndEndsOnlyAContextThatIsClosed() {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "Hello there. ").put("flush", true));
        socket.awaitMessage(sound("t1"));
        quietly();
        assertThat(socket.messages(end("t1"))).isEmpty();

        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));
        assertThat(Sounds.heard(socket.messages(sound("t1")))).isEqualTo("Hello there.");
        assertThat(socket.messages().getLast())
                .isEqualTo(new JsonObject().put("isFinal", true).put("contextId", "t1"));
    }

    @Test
    void keepsToTheDeclaredDelayAndSpeed() {
        restart(Map.of("SIM_TTS_TTFB_MS", "150", "SIM_TTS_SPEED", "10"));
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        long asked = System.nanoTime();
        String words = "This is a sentence that takes four seconds to be said on the telephone";
        socket.send(text("t1", words).put("flush", true));
        socket.send(message("t1").put("close_context", true));
        long first = socket.awaitMessage(sound("t1")).nanos();
        long last = socket.awaitMessage(end("t1")).nanos();
        assertThat(Duration.ofNanos(first - asked)).isBetween(Duration.ofMillis(148), Duration.ofMillis(700));
        assertThat(Duration.ofNanos(last - first)).isBetween(Duration.ofMillis(380), Duration.ofMillis(1_200));
    }

    @Test
    void waitsForEnoughTextUnlessFlushed() {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1")
                .put(
                        "generation_config",
                        new JsonObject()
                                .put(
                                        "chunk_length_schedule",
                                        new JsonArray().add(50).add(60))));
        socket.send(text("t1", "Too little. "));
        quietly();
        assertThat(socket.messages(sound("t1"))).isEmpty();
        socket.send(text("t1", "Now there is enough of it to begin to speak. "));
        socket.awaitMessage(sound("t1"));
        quietly();
        assertThat(Sounds.heard(socket.messages(sound("t1"))))
                .isEqualTo("Too little. Now there is enough of it to begin to speak.");
    }

    @Test
    void forgetsTextThatWasNeverFlushedWhenItsContextIsClosed() {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "Never heard. "));
        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));
        assertThat(socket.messages(sound("t1"))).isEmpty();
    }

    @Test
    void speaksEveryTextAtOnceInAutoMode() {
        TestSocket socket = TestSocket.open(labs, PATH + "&auto_mode=true");
        socket.send(open("t1"));
        socket.send(text("t1", "Hi. "));
        socket.awaitMessage(sound("t1"));
    }

    @Test
    void letsFlushedSoundFinishAfterClosing() {
        restart(Map.of("SIM_TTS_TTFB_MS", "50", "SIM_TTS_SPEED", "10"));
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "This goes on for a while after the close. ").put("flush", true));
        socket.send(message("t1").put("close_context", true));
        socket.send(text("t1", "This is too late. ").put("flush", true));
        socket.awaitMessage(end("t1"));
        assertThat(Sounds.heard(socket.messages(sound("t1")))).isEqualTo("This goes on for a while after the close.");
    }

    @Test
    void alignsCharactersWithTheSoundTheyAreIn() {
        TestSocket socket = TestSocket.open(labs, PATH + "&sync_alignment=true");
        socket.send(open("t1"));
        socket.send(text("t1", "Hello there.").put("flush", true));
        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));
        StringBuilder text = new StringBuilder();
        for (JsonObject piece : socket.messages(sound("t1"))) {
            JsonObject alignment = piece.getJsonObject("alignment");
            alignment.getJsonArray("chars").forEach(text::append);
            assertThat(alignment.getJsonArray("charStartTimesMs")).hasSameSizeAs(alignment.getJsonArray("chars"));
            alignment.getJsonArray("charStartTimesMs").forEach(start -> assertThat((Integer) start)
                    .isBetween(0, 187));
            alignment.getJsonArray("charDurationsMs").forEach(time -> assertThat(time)
                    .isEqualTo(60));
        }
        assertThat(text).hasToString("Hello there.");
        assertThat(socket.messages(sound("t1"))
                        .get(1)
                        .getJsonObject("alignment")
                        .getJsonArray("charStartTimesMs")
                        .getInteger(0))
                .isEqualTo(52);
    }

    @Test
    void givesNoAlignmentUnlessAsked() {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "Hi.").put("flush", true));
        assertThat(socket.awaitMessage(sound("t1")).message().getValue("alignment"))
                .isNull();
    }

    @Test
    void closesTheWholeSocketAtTheSixthContext() {
        TestSocket socket = TestSocket.open(labs, PATH);
        for (int i = 1; i <= 5; i++) {
            socket.send(open("t" + i));
        }
        quietly();
        assertThat(socket.isOpen()).isTrue();
        socket.send(open("t6"));
        JsonObject error =
                socket.awaitMessage(message -> message.containsKey("error")).message();
        assertThat(error.getString("error")).isEqualTo("max_active_conversations");
        assertThat(error.getInteger("code")).isEqualTo(1008);
        assertThat(error.getString("message")).contains("exceeded (5)");
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void countsAContextUntilItsEndIsSent() {
        restart(Map.of("SIM_TTS_TTFB_MS", "0", "SIM_TTS_SPEED", "5", "SIM_TTS_CONTEXTS", "1"));
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(
                text("t1", "A sentence that takes some time to be delivered. ").put("flush", true));
        socket.send(message("t1").put("close_context", true));
        socket.awaitMessage(end("t1"));
        socket.send(open("t2"));
        socket.send(text("t2", "Another sentence that takes time. ").put("flush", true));
        socket.send(message("t2").put("close_context", true));
        socket.send(open("t3"));
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flush", "close_context"})
    void opensAContextForAStrayMessage(String flag) {
        restart(Map.of("SIM_TTS_CONTEXTS", "1"));
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(message("stray").put(flag, true));
        socket.send(open("t1"));
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void refusesVoiceSettingsThatChange() {
        TestSocket same = TestSocket.open(labs, PATH);
        same.send(open("t1").put("voice_settings", voice(0.5)));
        same.send(text("t1", "Hi. ").put("voice_settings", voice(0.5)).put("flush", true));
        same.awaitMessage(sound("t1"));

        TestSocket changed = TestSocket.open(labs, PATH);
        changed.send(open("t1").put("voice_settings", voice(0.5)));
        changed.send(text("t1", "Hi. ").put("voice_settings", voice(0.9)));
        assertThat(changed.awaitMessage(message -> message.containsKey("error"))
                        .message()
                        .getString("message"))
                .isEqualTo(
                        "voice_settings field must be provided in the first message and then either be not provided or not change.");
        assertThat(changed.awaitClose()).isEqualTo((short) 1008);

        TestSocket early = TestSocket.open(labs, PATH);
        early.send(text("t1", ""));
        early.send(open("t1").put("voice_settings", voice(0.5)));
        assertThat(early.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void givesUpAnIdleContextButNotOneThatIsKeptAlive() {
        TestSocket socket = TestSocket.open(labs, PATH + "&inactivity_timeout=1");
        socket.send(open("kept"));
        socket.send(open("left"));
        for (int i = 0; i < 6; i++) {
            pause(300);
            socket.send(text("kept", ""));
        }
        assertThat(socket.messages(end("left"))).hasSize(1);
        assertThat(socket.messages(end("kept"))).isEmpty();
        assertThat(socket.isOpen()).isTrue();
    }

    @Test
    void closesASocketOnWhichNothingIsSaid() {
        TestSocket socket = TestSocket.open(labs, PATH + "&inactivity_timeout=1");
        assertThat(socket.awaitMessage(message -> message.containsKey("error"))
                        .message()
                        .getString("error"))
                .isEqualTo("input_timeout_exceeded");
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void leavesGracefullyWhenAsked() {
        restart(Map.of("SIM_TTS_TTFB_MS", "50", "SIM_TTS_SPEED", "10"));
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "Good bye. ").put("flush", true));
        socket.send(new JsonObject().put("close_socket", true));
        assertThat(socket.awaitClose()).isEqualTo((short) 1000);
        assertThat(Sounds.heard(socket.messages(sound("t1")))).isEqualTo("Good bye.");
        assertThat(socket.messages(end("t1"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            snake | context_id | is_final
            both  | context_id | is_final
            both  | contextId  | isFinal
            """)
    void spellsFieldsAsTold(String casing, String context, String last) {
        restart(Map.of("SIM_TTS_TTFB_MS", "0", "SIM_TTS_SPEED", "0", "SIM_TTS_CASING", casing));
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(open("t1"));
        socket.send(text("t1", "Hi.").put("flush", true));
        socket.send(message("t1").put("close_context", true));
        JsonObject end =
                socket.awaitMessage(message -> message.getBoolean(last, false)).message();
        assertThat(end.getString(context)).isEqualTo("t1");
        assertThat(socket.messages().getFirst().getString(context)).isEqualTo("t1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model_id=eleven_v3&output_format=ulaw_8000                                 | unsupported_model
            model_id=nonsense&output_format=ulaw_8000                                  | model_not_found
            model_id=eleven_flash_v2_5                                                 | invalid_output_format
            model_id=eleven_flash_v2&output_format=ulaw_8000&language_code=es          | unsupported_language
            model_id=eleven_flash_v2_5&output_format=ulaw_8000&inactivity_timeout=181  | invalid_request
            """)
    void refusesParametersAfterAccepting(String query, String error) {
        TestSocket socket = TestSocket.open(labs, "/v1/text-to-speech/voice/multi-stream-input?" + query);
        assertThat(socket.awaitMessage(message -> message.containsKey("error"))
                        .message()
                        .getString("error"))
                .isEqualTo(error);
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void refusesGarbageAndStrangers() {
        assertThatThrownBy(() -> TestSocket.open(labs, PATH, "wrong")).hasMessageContaining("401");
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.sendText("{\"text\":7}");
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    private static JsonObject voice(double stability) {
        return new JsonObject().put("stability", stability);
    }

    /** Long enough for something unwanted to arrive. */
    private static void quietly() {
        pause(120);
    }

    private static void pause(int millis) {
        await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
    }

    private void restart(Map<String, String> environment) {
        labs.close();
        labs = start(environment);
    }

    private static RunningSimulator start(Map<String, String> environment) {
        return new RunningSimulator(new ElevenLabsSimulator(
                RunningSimulator.settings(environment), new SettableClock(Instant.parse("2026-11-21T10:00:00Z"))));
    }
}
