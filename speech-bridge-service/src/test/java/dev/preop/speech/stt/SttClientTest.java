package dev.preop.speech.stt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.testing.ScriptedServer;
import dev.preop.speech.turn.Transcript;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SttClientTest {

    private final ScriptedServer server = new ScriptedServer();
    private final List<Object> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger surprises = new AtomicInteger();
    private final SttClient client = new SttClient(server.socket(), new SttClient.Listener() {
        @Override
        public void partial(String text) {
            told.add(text);
        }

        @Override
        public void committed(Transcript transcript) {
            told.add(transcript);
        }

        @Override
        public void reconnecting() {
            told.add("reconnecting");
        }

        @Override
        public void surprised() {
            surprises.incrementAndGet();
        }

        @Override
        public void lost() {
            told.add("lost");
        }
    });

    @BeforeEach
    void open() throws Exception {
        server.onLoop(client::open);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void shouldSendNoSoundBeforeTheSessionHasStartedAndThenAllOfIt() throws Exception {
        ServerWebSocket connection = server.connection();
        frames('a', 7);
        assertThat(server.nothingMore()).isTrue();
        say(connection, "session_started", "");
        assertThat(audio(server.next())).isEqualTo("a".repeat(5));
        assertThat(audio(server.next())).isEqualTo("aa");
        frames('b', 5);
        assertThat(audio(server.next())).isEqualTo("b".repeat(5));
    }

    @Test
    void shouldSendWhatIsLeftBeforeACommit() throws Exception {
        started();
        frames('a', 10);
        drain();
        frames('a', 3);
        server.onLoop(client::commit);
        JsonObject sound = new JsonObject(server.next());
        assertThat(sound.getString("message_type")).isEqualTo("input_audio_chunk");
        assertThat(sound.getInteger("sample_rate")).isEqualTo(8_000);
        assertThat(sound.getBoolean("commit")).isFalse();
        assertThat(audio(sound.encode())).isEqualTo("aaa");
        JsonObject commit = new JsonObject(server.next());
        assertThat(commit.getBoolean("commit")).isTrue();
        assertThat(commit.getString("audio_base_64")).isEmpty();
    }

    @Test
    void shouldTellEachCommittedTextOnceWithConfidenceAndLanguage() throws Exception {
        ServerWebSocket connection = started();
        say(connection, "partial_transcript", "Hello th");
        say(connection, "final_transcript", "Hello there.");
        say(connection, "committed_transcript", "Hello there.");
        connection.writeTextMessage("""
                {"message_type":"committed_transcript_with_timestamps","text":"Hello there.","language_code":"en",
                 "words":[{"type":"word","logprob":-0.2},{"type":"spacing","logprob":0},{"type":"word","logprob":-0.4}]}""");
        await().until(() -> told.size() == 2);
        assertThat(told.getFirst()).isEqualTo("Hello th");
        assertThat(told.getLast()).isEqualTo(new Transcript("Hello there.", Math.exp(-0.3), "en"));
    }

    @Test
    void shouldTellThatNothingWasSaid() throws Exception {
        ServerWebSocket connection = started();
        server.onLoop(client::commit);
        say(connection, "committed_transcript", "");
        await().until(() -> told.contains(Transcript.EMPTY));
    }

    @Test
    void shouldIgnoreWhatItDoesNotKnow() throws Exception {
        ServerWebSocket connection = started();
        for (String garbage :
                List.of("", "[]", "{", "{\"message_type\":7}", "{\"message_type\":\"brand_new\"}", "null")) {
            connection.writeTextMessage(garbage);
        }
        say(connection, "partial_transcript", "still here");
        await().until(() -> told.contains("still here"));
        assertThat(told).hasSize(1);
        assertThat(surprises).hasValue(6);
    }

    @Test
    void shouldSurviveFramesThatAreNoTextOrHuge() throws Exception {
        ServerWebSocket connection = started();
        connection.writeBinaryMessage(Buffer.buffer(new byte[100]));
        say(connection, "brand_new", "x".repeat(200_000));
        say(connection, "partial_transcript", "y".repeat(70_000));
        await().until(() -> told.contains("y".repeat(SttMessage.MAX_TEXT)));
        assertThat(surprises).hasValue(2);
    }

    @Test
    void shouldNotTellTheSameTextTwice() throws Exception {
        ServerWebSocket connection = started();
        server.onLoop(client::commit);
        for (int copy = 0; copy < 3; copy++) {
            say(connection, "committed_transcript", "Yes.");
            say(connection, "committed_transcript_with_timestamps", "Yes.");
        }
        say(connection, "committed_transcript", "");
        say(connection, "committed_transcript_with_timestamps", "");
        say(connection, "partial_transcript", "Yes");
        say(connection, "committed_transcript_with_timestamps", "Yes.");
        await().until(() -> told.size() == 3);
        Transcript yes = new Transcript("Yes.", 1, null);
        assertThat(told).containsExactly(yes, "Yes", yes);
    }

    @Test
    void shouldNotTakeTheTwinOfAnEmptyTextForTheAnswerToTheNextCommit() throws Exception {
        ServerWebSocket connection = started();
        server.onLoop(client::commit);
        say(connection, "committed_transcript", "");
        await().until(() -> told.size() == 1);
        server.onLoop(client::commit);
        say(connection, "committed_transcript_with_timestamps", "");
        say(connection, "committed_transcript_with_timestamps", "Hello.");
        await().until(() -> told.size() == 2);
        assertThat(told).containsExactly(Transcript.EMPTY, new Transcript("Hello.", 1, null));
    }

    @Test
    void shouldTellOnceWhatTheRecogniserSaysThreeTimesOver() throws Exception {
        ServerWebSocket connection = started();
        server.onLoop(client::commit);
        say(connection, "partial_transcript", "We open at");
        say(connection, "committed_transcript_with_timestamps", "We open at nine. We open at nine. We open at nine.");
        await().until(() -> told.size() == 2);
        assertThat(told.getLast()).isEqualTo(new Transcript("We open at nine.", 1, null));
    }

    @Test
    void shouldWaitForEnoughSoundBeforeItCommits() throws Exception {
        started();
        server.onLoop(client::commit);
        assertThat(server.nothingMore()).isTrue();
        frames('a', 9);
        assertThat(audio(server.next())).isEqualTo("aaaaa");
        assertThat(server.nothingMore()).isTrue();
        frames('a', 1);
        assertThat(audio(server.next())).isEqualTo("aaaaa");
        assertThat(new JsonObject(server.next()).getBoolean("commit")).isTrue();
    }

    @Test
    void shouldCommitAgainAfterMoreSoundWhenItWasTooSoon() throws Exception {
        ServerWebSocket connection = started();
        frames('a', 10);
        server.onLoop(client::commit);
        drain();
        say(connection, "commit_throttled", "");
        say(connection, "partial_transcript", "still here");
        await().until(() -> told.contains("still here"));
        frames('b', 14);
        drain();
        frames('b', 1);
        assertThat(audio(server.next())).isEqualTo("bbbbb");
        assertThat(new JsonObject(server.next()).getBoolean("commit")).isTrue();
        assertThat(told).hasSize(1);
    }

    @Test
    void shouldTakeANewConnectionWhenTheSessionNeverStarts() throws Exception {
        server.connection();
        await().until(() -> {
            frames('a', 10);
            return server.connected();
        });
        say(server.connection(), "session_started", "");
        assertThat(audio(server.next())).isEqualTo("aaaaa");
        assertThat(told).containsExactly("reconnecting");
    }

    @Test
    void shouldReconnectAndPlayBackWhatNoTextCovers() throws Exception {
        ServerWebSocket first = started();
        frames('a', 10);
        server.onLoop(client::commit);
        frames('b', 10);
        say(first, "committed_transcript_with_timestamps", "covered");
        await().until(() -> told.size() == 1);
        frames('c', 3);
        first.close();
        await().until(() -> told.contains("reconnecting"));
        drain();
        ServerWebSocket second = server.connection();
        frames('d', 2);
        server.onLoop(client::commit);
        say(second, "session_started", "");
        assertThat(audio(server.next())).isEqualTo("bbbbb");
        assertThat(audio(server.next())).isEqualTo("bbbbb");
        assertThat(audio(server.next())).isEqualTo("cccdd");
        assertThat(new JsonObject(server.next()).getBoolean("commit")).isTrue();
    }

    @Test
    void shouldPlayBackWhatWasSaidMeanwhile() throws Exception {
        ServerWebSocket connection = server.connection();
        frames('a', 40);
        frames('b', 100);
        say(connection, "session_started", "");
        for (int chunk = 0; chunk < 28; chunk++) {
            assertThat(audio(server.next())).isEqualTo(chunk < 8 ? "aaaaa" : "bbbbb");
        }
        assertThat(server.nothingMore()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auth_error", "quota_exceeded", "unaccepted_terms_error", "invalid_request"})
    void shouldGiveUpWhereTryingAgainIsPointless(String error) throws Exception {
        say(started(), error, "");
        await().until(() -> told.contains("lost"));
        assertThat(told).doesNotContain("reconnecting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session_time_limit_exceeded", "transcriber_error", "rate_limited", "error"})
    void shouldTakeANewConnectionWhereThatHelps(String error) throws Exception {
        say(started(), error, "");
        say(server.connection(), "session_started", "");
        assertThat(told).containsExactly("reconnecting");
    }

    @Test
    void shouldBeLostAfterSomeQuickFailuresInARow() throws Exception {
        for (int tries = 0; tries < 3; tries++) {
            server.connection().close();
        }
        await().until(() -> told.contains("lost"));
        assertThat(told.stream().filter("reconnecting"::equals)).hasSize(2);
    }

    @Test
    void shouldGiveUpAtOnceWhenTheKeyIsRefused() throws Exception {
        ServerWebSocket connection = server.connection();
        server.refuseWith(401);
        connection.close();
        await().until(() -> told.contains("lost"));
        assertThat(told.stream().filter("reconnecting"::equals)).hasSize(1);
    }

    private ServerWebSocket started() throws Exception {
        ServerWebSocket connection = server.connection();
        say(connection, "session_started", "");
        server.onLoop(() -> {});
        frames('_', 5);
        server.next();
        return connection;
    }

    private void drain() throws Exception {
        while (!server.nothingMore()) {
            // what was sent on the connection that broke
        }
    }

    private void frames(char fill, int count) throws Exception {
        byte[] frame = new byte[Ulaw.FRAME_BYTES];
        Arrays.fill(frame, (byte) fill);
        server.onLoop(() -> {
            for (int i = 0; i < count; i++) {
                client.audio(frame);
            }
        });
    }

    private static void say(ServerWebSocket connection, String type, String text) {
        connection.writeTextMessage(
                new JsonObject().put("message_type", type).put("text", text).encode());
    }

    /** One letter for each frame of a chunk. */
    private static String audio(String message) {
        byte[] audio = Base64.getDecoder().decode(new JsonObject(message).getString("audio_base_64"));
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < audio.length; at += Ulaw.FRAME_BYTES) {
            letters.append((char) audio[at]);
        }
        return letters.toString();
    }
}
