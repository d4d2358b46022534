package dev.preop.simulators.elevenlabs;

import static dev.preop.simulators.elevenlabs.Hearings.chunk;
import static dev.preop.simulators.elevenlabs.Hearings.commit;
import static dev.preop.simulators.elevenlabs.Hearings.committed;
import static dev.preop.simulators.elevenlabs.Hearings.quiet;
import static dev.preop.simulators.elevenlabs.Hearings.speak;
import static dev.preop.simulators.elevenlabs.Hearings.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechToTextTest {

    private static final String PATH = "/v1/speech-to-text/realtime?model_id=scribe_v2_realtime&audio_format=ulaw_8000";
    private static final String WORDS = "A cleaning is $75.";

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private RunningSimulator labs = start(Map.of("SIM_STT_COMMIT_MS", "0"));

    @AfterEach
    void stop() {
        labs.close();
    }

    @Test
    void startsASessionThatTellsItsConfiguration() {
        TestSocket socket = TestSocket.open(labs, PATH + "&language_code=es");
        JsonObject started = socket.awaitMessage(type("session_started")).message();
        assertThat(started.getString("session_id")).isNotBlank();
        assertThat(started.getJsonObject("config").getString("audio_format")).isEqualTo("ulaw_8000");
        assertThat(started.getJsonObject("config").getInteger("sample_rate")).isEqualTo(8_000);
        assertThat(started.getJsonObject("config").getString("language_code")).isEqualTo("es");
        assertThat(started.getJsonObject("config").getString("commit_strategy")).isEqualTo("manual");
    }

    @Test
    void hearsExactlyWhatTheSoundCarries() {
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode(WORDS));
        quiet(socket, 500);
        commit(socket);
        assertThat(committed(socket)).isEqualTo(WORDS);
    }

    @Test
    void hearsThatAFrameWasLost() {
        TestSocket socket = TestSocket.open(labs, PATH);
        byte[] sound = Modem.encode(WORDS);
        byte[] cut = new byte[sound.length - Ulaw.FRAME];
        System.arraycopy(sound, 0, cut, 0, 4 * Ulaw.FRAME);
        System.arraycopy(sound, 5 * Ulaw.FRAME, cut, 4 * Ulaw.FRAME, cut.length - 4 * Ulaw.FRAME);
        speak(socket, cut);
        quiet(socket, 500);
        commit(socket);
        assertThat(committed(socket)).isNotEqualTo(WORDS).contains("\uFFFD");
    }

    @Test
    void sendsGrowingPartialsAboutFiveTimesASecond() {
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode(WORDS));
        quiet(socket, 500);
        commit(socket);
        committed(socket);
        List<String> partials = socket.messages(type("partial_transcript")).stream()
                .map(message -> message.getString("text"))
                .toList();
        assertThat(partials).hasSizeBetween(4, 7).allMatch(WORDS::startsWith).isSorted();
        assertThat(partials.getFirst().length()).isLessThan(6);
    }

    @Test
    void answersACommitAfterTheDeclaredDelay() {
        restart(Map.of("SIM_STT_COMMIT_MS", "300"));
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode(WORDS));
        long asked = System.nanoTime();
        commit(socket);
        long answered = socket.awaitMessage(type("committed_transcript")).nanos();
        assertThat(Duration.ofNanos(answered - asked)).isBetween(Duration.ofMillis(295), Duration.ofMillis(900));
    }

    @Test
    void answersACommitOfSilenceWithAnEmptyText() {
        TestSocket socket = TestSocket.open(labs, PATH + "&include_timestamps=true");
        quiet(socket, 500);
        commit(socket);
        assertThat(committed(socket)).isEmpty();
    }

    @Test
    void makesNothingOfMusic() {
        TestSocket socket = TestSocket.open(labs, PATH);
        byte[] music = new byte[8_000];
        for (int i = 0; i < music.length; i++) {
            music[i] = Ulaw.encode((int) (8_000 * Math.cos(2 * Math.PI * 262 * i / 8_000)));
        }
        speak(socket, music);
        quiet(socket, 400);
        commit(socket);

        assertThat(committed(socket)).isEmpty();
        assertThat(socket.messages(type("partial_transcript"))).isEmpty();
    }

    @Test
    void tellsSegmentsApart() {
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode("One."));
        quiet(socket, 200);
        speak(socket, Modem.encode("Two."));
        quiet(socket, 400);
        commit(socket);
        speak(socket, Modem.encode("Three."));
        quiet(socket, 400);
        commit(socket);
        socket.awaitMessage(message -> "Three.".equals(message.getString("text"))
                && type("committed_transcript").test(message));
        assertThat(socket.messages(type("committed_transcript")))
                .extracting(message -> message.getString("text"))
                .containsExactly("One. Two.", "Three.");
    }

    @Test
    void saysEveryTranscriptTwiceWhenTimestampsAreAskedFor() {
        TestSocket socket = TestSocket.open(labs, PATH + "&include_timestamps=true&language_code=en");
        quiet(socket, 1_000);
        speak(socket, Modem.encode("It is 75"));
        quiet(socket, 500);
        commit(socket);
        JsonObject timed = socket.awaitMessage(type("committed_transcript_with_timestamps"))
                .message();
        assertThat(committed(socket)).isEqualTo(timed.getString("text")).isEqualTo("It is 75");
        assertThat(timed.getString("language_code")).isEqualTo("en");
        JsonArray words = timed.getJsonArray("words");
        assertThat(words).hasSize(5);
        assertThat(words.getJsonObject(0).getString("text")).isEqualTo("It");
        assertThat(words.getJsonObject(0).getDouble("start")).isEqualTo(1.0);
        assertThat(words.getJsonObject(0).getDouble("end")).isEqualTo(1.12);
        assertThat(words.getJsonObject(1).getString("type")).isEqualTo("spacing");
        assertThat(words.getJsonObject(4).getDouble("end")).isEqualTo(1.48);
    }

    @Test
    void saysItTwiceWithoutWordsWhenTheLanguageIsToBeDetected() {
        TestSocket socket = TestSocket.open(labs, PATH + "&include_language_detection=true");
        speak(socket, Modem.encode("Hello"));
        quiet(socket, 500);
        commit(socket);
        JsonObject timed = socket.awaitMessage(type("committed_transcript_with_timestamps"))
                .message();
        assertThat(timed.getValue("words")).isNull();
    }

    @Test
    void commitsByItselfAfterAPauseWhenAskedTo() {
        TestSocket socket = TestSocket.open(labs, PATH + "&commit_strategy=vad&vad_silence_threshold_secs=0.5");
        speak(socket, Modem.encode("Hello"));
        quiet(socket, 450);
        assertThat(socket.messages(type("committed_transcript"))).isEmpty();
        quiet(socket, 100);
        assertThat(committed(socket)).isEqualTo("Hello");
        quiet(socket, 2_000);
        assertThat(socket.messages(type("committed_transcript"))).hasSize(1);
    }

    @Test
    void commitsByItselfAfterNinetySeconds() {
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode("Hello"));
        for (int second = 0; second < 89; second++) {
            quiet(socket, 1_000);
        }
        assertThat(socket.messages(type("committed_transcript"))).isEmpty();
        quiet(socket, 1_000);
        assertThat(committed(socket)).isEqualTo("Hello");
    }

    @Test
    void throttlesCommitsThatComeTooOften() {
        TestSocket socket = TestSocket.open(labs, PATH);
        quiet(socket, 400);
        commit(socket);
        quiet(socket, 100);
        commit(socket);
        JsonObject error = socket.awaitMessage(type("commit_throttled")).message();
        assertThat(error.getString("error")).isNotBlank();
        assertThat(socket.isOpen()).isTrue();
    }

    @Test
    void takesTheShortCommitMessageToo() {
        TestSocket socket = TestSocket.open(labs, PATH);
        speak(socket, Modem.encode("Hello"));
        quiet(socket, 400);
        socket.send(new JsonObject().put("message_type", "commit"));
        assertThat(committed(socket)).isEqualTo("Hello");
    }

    @Test
    void allowsPreviousTextWithTheFirstChunkOnly() {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(chunk(Modem.silence(160), false).put("previous_text", "Hello"));
        assertThat(socket.awaitMessage(type("session_started"))).isNotNull();
        assertThat(socket.isOpen()).isTrue();
        socket.send(chunk(Modem.silence(160), false).put("previous_text", "again"));
        assertThat(socket.awaitMessage(type("input_error")).message().getString("error"))
                .contains("previous_text");
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            not json
            [1]
            {"message_type":"hello"}
            {"message_type":"input_audio_chunk","commit":false,"sample_rate":8000}
            {"message_type":"input_audio_chunk","audio_base_64":"%%","commit":false,"sample_rate":8000}
            {"message_type":"input_audio_chunk","audio_base_64":"","sample_rate":8000}
            {"message_type":"input_audio_chunk","audio_base_64":"","commit":false,"sample_rate":16000}
            """)
    void refusesWhatItCannotReadAndGoesOn(String message) {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.sendText(message);
        socket.awaitMessage(type("input_error"));
        speak(socket, Modem.encode("Hello"));
        quiet(socket, 400);
        commit(socket);
        assertThat(committed(socket)).isEqualTo("Hello");
    }

    @Test
    void refusesChunksOfMoreThanTwoSeconds() {
        TestSocket socket = TestSocket.open(labs, PATH);
        socket.send(chunk(Modem.silence(16_001), false));
        socket.awaitMessage(type("chunk_size_exceeded"));
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?audio_format=ulaw_8000",
                "?model_id=scribe_v9&audio_format=ulaw_8000",
                "?model_id=scribe_v2_realtime&audio_format=mp3",
                "?model_id=scribe_v2_realtime&audio_format=ulaw_8000&commit_strategy=never",
                "?model_id=scribe_v2_realtime&audio_format=ulaw_8000&vad_silence_threshold_secs=9",
                "?model_id=scribe_v2_realtime&audio_format=ulaw_8000&include_timestamps=true&filter_background_audio=true",
                "?model_id=scribe_v2_realtime&audio_format=ulaw_8000&keyterms=averyveryverylongkeyterm",
                "?model_id=scribe_v2_realtime&audio_format=ulaw_8000&bogus=1"
            })
    void acceptsTheSocketBeforeItRefusesTheParameters(String query) {
        TestSocket socket = TestSocket.open(labs, "/v1/speech-to-text/realtime" + query);
        assertThat(socket.awaitMessage(type("invalid_request")).message().getString("error"))
                .isNotBlank();
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
        assertThat(socket.messages(type("session_started"))).isEmpty();
    }

    @Test
    void letsInHoldersOfTheKeyOrOfAnUnusedToken() {
        assertThatThrownBy(() -> TestSocket.open(labs, PATH, "wrong"))
                .hasCauseInstanceOf(UpgradeRejectedException.class)
                .hasMessageContaining("401");
        String token = labs.post("/v1/single-use-token/realtime_scribe", "", "xi-api-key", "sim-elevenlabs-key")
                .json()
                .getString("token");
        TestSocket.open(labs, PATH + "&token=" + token, "").awaitMessage(type("session_started"));
        assertThatThrownBy(() -> TestSocket.open(labs, PATH + "&token=" + token, ""))
                .hasMessageContaining("401");

        String late = labs.post("/v1/single-use-token/realtime_scribe", "", "xi-api-key", "sim-elevenlabs-key")
                .json()
                .getString("token");
        clock.advance(Duration.ofMinutes(15));
        assertThatThrownBy(() -> TestSocket.open(labs, PATH + "&token=" + late, ""))
                .hasMessageContaining("401");
        assertThat(labs.post("/v1/single-use-token/realtime_scribe", "").status())
                .isEqualTo(401);
        assertThat(labs.post("/v1/single-use-token/other", "", "xi-api-key", "sim-elevenlabs-key")
                        .status())
                .isEqualTo(422);
    }

    private void restart(Map<String, String> environment) {
        labs.close();
        labs = start(environment);
    }

    private RunningSimulator start(Map<String, String> environment) {
        return new RunningSimulator(new ElevenLabsSimulator(RunningSimulator.settings(environment), clock));
    }
}
