package dev.preop.speech.tts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.kit.testing.VirtualTime;
import dev.preop.speech.playback.Alignment;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.testing.ScriptedServer;
import dev.preop.speech.turn.Sentence;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TtsClientTest {

    private final VirtualTime time = new VirtualTime();
    private final ScriptedServer server = new ScriptedServer();
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final AtomicInteger surprises = new AtomicInteger();
    private final AtomicInteger reconnects = new AtomicInteger();
    private final TtsClient client = new TtsClient(server.socket(), time, new TtsClient.Listener() {
        @Override
        public void sound(Sentence sentence, byte[] audio, Alignment alignment) {
            told.add("sound " + sentence.index() + " " + audio.length + " " + alignment.chars());
        }

        @Override
        public void finished(Sentence sentence) {
            told.add("finished " + sentence.index());
        }

        @Override
        public void failed(Sentence sentence) {
            told.add("failed " + sentence.index());
        }

        @Override
        public void surprised() {
            surprises.incrementAndGet();
        }

        @Override
        public void reconnecting() {
            reconnects.incrementAndGet();
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
    void shouldOpenFlushAndCloseOneContextForASentence() throws Exception {
        server.connection();
        synthesize(0);
        assertThat(next())
                .isEqualTo(new JsonObject().put("context_id", "g1t1s0").put("text", " "));
        assertThat(next())
                .isEqualTo(new JsonObject()
                        .put("context_id", "g1t1s0")
                        .put("text", "Sentence 0. ")
                        .put("flush", true));
        assertThat(next())
                .isEqualTo(new JsonObject().put("context_id", "g1t1s0").put("close_context", true));
        assertThat(server.nothingMore()).isTrue();
    }

    @Test
    void shouldTellSoundInEitherSpelling() throws Exception {
        ServerWebSocket connection = server.connection();
        synthesize(0);
        String audio = Base64.getEncoder().encodeToString(new byte[160]);
        connection.writeTextMessage("{\"audio\":\"" + audio + "\",\"contextId\":\"g1t1s0\",\"alignment\":"
                + "{\"chars\":[\"S\",\"e\"],\"charStartTimesMs\":[0,10],\"charDurationsMs\":[10,10]}}");
        connection.writeTextMessage("{\"audio\":\"" + audio + "\",\"context_id\":\"g1t1s0\",\"alignment\":"
                + "{\"chars\":[\"n\"],\"charsStartTimesMs\":[0],\"charsDurationsMs\":[20]}}");
        connection.writeTextMessage("{\"audio\":\"" + audio + "\",\"contextId\":\"g1t1s0\",\"alignment\":null}");
        connection.writeTextMessage("{\"is_final\":true,\"context_id\":\"g1t1s0\"}");
        await().until(() -> told.contains("finished 0"));
        assertThat(told).containsExactly("sound 0 160 Se", "sound 0 160 n", "sound 0 160 ", "finished 0");
    }

    @Test
    void shouldKeepToFourContextsAndGoOnWhenOneIsFinal() throws Exception {
        ServerWebSocket connection = server.connection();
        for (int index = 0; index < 6; index++) {
            synthesize(index);
        }
        for (int message = 0; message < 12; message++) {
            next();
        }
        assertThat(server.nothingMore()).isTrue();
        sound(connection, 0);
        end(connection, 0);
        assertThat(next().getString("context_id")).isEqualTo("g1t1s4");
    }

    @Test
    void shouldIgnoreLateSoundOfWhatWasDroppedButCountItsContextUntilItIsFinal() throws Exception {
        ServerWebSocket connection = server.connection();
        for (int index = 0; index < 5; index++) {
            synthesize(index);
        }
        for (int message = 0; message < 12; message++) {
            next();
        }
        server.onLoop(() -> client.drop(1));
        server.onLoop(
                () -> client.synthesize(new Sentence(2, new UUID(0, 1), 2, 9, "New."), Speakable.verbatim("New.")));
        assertThat(server.nothingMore()).isTrue();
        sound(connection, 0);
        end(connection, 0);
        assertThat(next().getString("context_id")).isEqualTo("g2t2s9");
        assertThat(told).isEmpty();
    }

    @Test
    void shouldGoOnWhereTheSoundBrokeOffWhenTheSocketBreaks() throws Exception {
        ServerWebSocket first = server.connection();
        synthesize(0);
        synthesize(1);
        first.writeTextMessage(aligned(0, 0, 2));
        await().until(() -> told.size() == 1);
        for (int message = 0; message < 6; message++) {
            next();
        }
        first.close();
        ServerWebSocket second = server.connection();
        assertThat(next().getString("context_id")).isEqualTo("g1t1s0");
        second.writeTextMessage(aligned(0, 0, 1));
        second.writeTextMessage(aligned(0, 1, 4));
        end(second, 0);
        sound(second, 1);
        end(second, 1);
        await().until(() -> told.contains("finished 1"));
        assertThat(told)
                .containsExactly("sound 0 320 ab", "sound 0 320 cd", "finished 0", "sound 1 160 ", "finished 1");
        assertThat(reconnects).hasValue(1);
    }

    @Test
    void shouldFailASentenceThatEndsWithoutSound() throws Exception {
        ServerWebSocket connection = server.connection();
        synthesize(0);
        end(connection, 0);
        await().until(() -> told.contains("failed 0"));
    }

    @Test
    void shouldTakeANewSocketAfterAnErrorAndGiveUpOnARefusedKey() throws Exception {
        server.connection()
                .writeTextMessage("{\"message\":\"Too many.\",\"error\":\"max_active_conversations\",\"code\":1008}");
        ServerWebSocket second = server.connection();
        assertThat(told).isEmpty();
        second.writeTextMessage("{\"message\":\"No.\",\"error\":\"quota_exceeded\",\"code\":1008}");
        await().until(() -> told.contains("lost"));
    }

    @Test
    void shouldIgnoreWhatItDoesNotKnow() throws Exception {
        ServerWebSocket connection = server.connection();
        synthesize(0);
        for (String garbage : List.of(
                "",
                "{",
                "7",
                "{\"type\":\"flush_done\",\"context_id\":\"g1t1s0\"}",
                "{\"audio\":\"%%%\",\"contextId\":\"g1t1s0\"}",
                "{\"audio\":\"AAAA\",\"contextId\":\"another\"}",
                "{\"isFinal\":true,\"contextId\":\"another\"}")) {
            connection.writeTextMessage(garbage);
        }
        connection.writeBinaryMessage(Buffer.buffer(new byte[9]));
        connection.writeTextMessage("{\"type\":\"" + "x".repeat(300_000) + "\"}");
        sound(connection, 0);
        await().until(() -> !told.isEmpty());
        assertThat(told).containsExactly("sound 0 160 ");
        assertThat(surprises).hasValue(6);
    }

    @Test
    void shouldTakeTheHeaderOffASoundAndFailASentenceOfAnotherFormat() throws Exception {
        ServerWebSocket connection = server.connection();
        synthesize(0);
        synthesize(1);
        sound(connection, 0, wave(7));
        end(connection, 0);
        sound(connection, 1, wave(1));
        end(connection, 1);
        await().until(() -> told.size() == 3);
        assertThat(told).containsExactly("sound 0 3 ", "finished 0", "failed 1");
        assertThat(surprises).hasValue(1);
    }

    @Test
    void shouldSurviveAnAlignmentOfAbsurdTimes() throws Exception {
        ServerWebSocket connection = server.connection();
        synthesize(0);
        connection.writeTextMessage(
                "{\"audio\":\"AAAA\",\"contextId\":\"g1t1s0\",\"alignment\":{\"chars\":[\"\",7,null],"
                        + "\"charStartTimesMs\":[-9,99999999999,\"x\"],\"charDurationsMs\":[1,2147483647,{}]}}");
        await().until(() -> !told.isEmpty());
        assertThat(told).containsExactly("sound 0 3  7n");
    }

    @Test
    void shouldReplaceTheSocketWhenAContextFallsSilent() throws Exception {
        ServerWebSocket first = server.connection();
        synthesize(0);
        synthesize(1);
        sound(first, 0);
        await().until(() -> told.size() == 1);
        server.onLoop(() -> time.advance(TtsClient.CONTEXT_PATIENCE));
        ServerWebSocket second = server.connection();
        sound(second, 1);
        end(second, 1);
        await().until(() -> told.contains("finished 1"));
        sound(second, 0);
        end(second, 0);
        await().until(() -> told.contains("finished 0"));
        assertThat(told).containsExactly("sound 0 160 ", "sound 1 160 ", "finished 1", "finished 0");
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldFailAtOnceWhatIsAskedForWhenItIsLost() throws Exception {
        server.connection().writeTextMessage("{\"error\":\"invalid_api_key\"}");
        await().until(() -> told.contains("lost"));
        synthesize(3);
        assertThat(told).containsExactly("lost", "failed 3");
    }

    private void synthesize(int index) throws Exception {
        server.onLoop(() -> client.synthesize(
                new Sentence(1, new UUID(0, 0), 1, index, "Sentence $" + index + "."),
                Speakable.verbatim("Sentence " + index + ".")));
    }

    private JsonObject next() throws InterruptedException {
        return new JsonObject(server.next());
    }

    private static void sound(ServerWebSocket connection, int index) {
        sound(connection, index, new byte[160]);
    }

    private static byte[] wave(int format) {
        return Buffer.buffer("RIFF....WAVEfmt ")
                .appendBytes(new byte[] {16, 0, 0, 0, (byte) format, 0})
                .appendBytes(new byte[14])
                .appendString("data")
                .appendBytes(new byte[] {3, 0, 0, 0, 1, 2, 3})
                .getBytes();
    }

    private static void sound(ServerWebSocket connection, int index, byte[] audio) {
        connection.writeTextMessage(new JsonObject()
                .put("audio", Base64.getEncoder().encodeToString(audio))
                .put("contextId", "g1t1s" + index)
                .encode());
    }

    /** The sound of the letters from {@code from} to {@code to} of {@code abcd}, 20 ms each, as one message. */
    private static String aligned(int index, int from, int to) {
        JsonObject alignment = new JsonObject()
                .put("chars", List.of("abcd".substring(from, to).split("", -1)).subList(0, to - from))
                .put(
                        "charStartTimesMs",
                        IntStream.range(0, to - from).mapToObj(i -> i * 20).toList())
                .put(
                        "charDurationsMs",
                        IntStream.range(0, to - from).mapToObj(i -> 20).toList());
        return new JsonObject()
                .put("audio", Base64.getEncoder().encodeToString(new byte[(to - from) * 160]))
                .put("contextId", "g1t1s" + index)
                .put("alignment", alignment)
                .encode();
    }

    private static void end(ServerWebSocket connection, int index) {
        connection.writeTextMessage(new JsonObject()
                .put("isFinal", true)
                .put("contextId", "g1t1s" + index)
                .encode());
    }
}
