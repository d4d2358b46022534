package dev.preop.simulators.elevenlabs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.RunningSimulator.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Synthesis over a single-context socket and over HTTP. */
class OtherSpeechTest {

    private static final String SOCKET =
            "/v1/text-to-speech/voice/stream-input?model_id=eleven_flash_v2_5&output_format=ulaw_8000";
    private static final String HTTP = "/v1/text-to-speech/voice/stream?output_format=ulaw_8000";
    private static final String[] KEY = {"xi-api-key", "sim-elevenlabs-key"};

    private final RunningSimulator labs = new RunningSimulator(new ElevenLabsSimulator(
            RunningSimulator.settings(
                    Map.of("SIM_TTS_TTFB_MS", "20", "SIM_TTS_SPEED", "20", "SIM_TTS_HTTP_REQUESTS", "1")),
            Clock.systemUTC()));

    @AfterEach
    void stop() {
        labs.close();
    }

    @Test
    void speaksTheWholeInputAndThenCloses() {
        TestSocket socket = TestSocket.open(labs, SOCKET);
        socket.send(text(" "));
        socket.send(text("Hello "));
        socket.send(text("there. "));
        socket.send(text(""));
        assertThat(socket.awaitClose()).isEqualTo((short) 1000);
        assertThat(socket.messages().getLast())
                .isEqualTo(new JsonObject().putNull("audio").put("isFinal", true));
        assertThat(Sounds.heard(socket.messages(message -> message.getString("audio") != null)))
                .isEqualTo("Hello there.");
        assertThat(socket.messages().getFirst().containsKey("isFinal")).isTrue();
        assertThat(socket.messages().getFirst().getValue("isFinal")).isNull();
    }

    @Test
    void mustBeginWithASingleSpace() {
        TestSocket socket = TestSocket.open(labs, SOCKET);
        socket.send(text("Hello "));
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void takesTheKeyFromTheFirstMessageToo() {
        TestSocket right = TestSocket.open(labs, SOCKET, "");
        right.send(text(" ").put("xi_api_key", "sim-elevenlabs-key"));
        right.send(text(""));
        assertThat(right.awaitClose()).isEqualTo((short) 1000);

        TestSocket wrong = TestSocket.open(labs, SOCKET, "");
        wrong.send(text(" ").put("xi_api_key", "guess"));
        assertThat(wrong.awaitMessage(message -> message.containsKey("error"))
                        .message()
                        .getString("error"))
                .isEqualTo("invalid_api_key");
        assertThat(wrong.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void timesOutWhenNothingIsSaidButStaysWhileKeptAlive() {
        TestSocket socket = TestSocket.open(labs, SOCKET + "&inactivity_timeout=1");
        socket.send(text(" "));
        assertThat(socket.awaitMessage(message -> message.containsKey("error"))
                        .message()
                        .getString("error"))
                .isEqualTo("input_timeout_exceeded");
        assertThat(socket.awaitClose()).isEqualTo((short) 1008);
    }

    @Test
    void speaksOverHttp() throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(labs.uri(HTTP))
                                .headers(KEY)
                                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"Hello there.\"}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).hasValue("audio/basic");
        assertThat(answer.headers().firstValue("maximum-concurrent-requests")).hasValue("1");
        assertThat(Sounds.heard(answer.body())).isEqualTo("Hello there.");
    }

    @Test
    void putsAFileHeaderBeforeTheSoundOverHttpWhenTold() {
        labs.post("/sim/faults", "{\"kind\":\"tts_riff\"}");

        assertThat(labs.post(HTTP, "{\"text\":\"Hi.\"}", KEY).body()).startsWith("RIFF");
        assertThat(labs.post(HTTP, "{\"text\":\"Hi.\"}", KEY).body()).doesNotStartWith("RIFF");
    }

    @Test
    void refusesOverHttpInTheProvidersShapes() {
        Answer key = labs.post(HTTP, "{\"text\":\"Hi\"}", "xi-api-key", "guess");
        assertThat(key.status()).isEqualTo(401);
        assertThat(key.json())
                .isEqualTo(new JsonObject()
                        .put(
                                "detail",
                                new JsonObject()
                                        .put("status", "invalid_api_key")
                                        .put("message", "Invalid API key")));

        Answer missing = labs.post(HTTP, "{}", KEY);
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.json().getJsonArray("detail").getJsonObject(0).getJsonArray("loc"))
                .isEqualTo(new JsonArray().add("body").add("text"));
        assertThat(labs.post(HTTP, "not json", KEY).status()).isEqualTo(422);
        assertThat(labs.post(HTTP, "{\"text\":7}", KEY).status()).isEqualTo(422);
        assertThat(word(labs.post(HTTP, "{\"text\":\"" + "x".repeat(40_001) + "\"}", KEY)))
                .isEqualTo("max_character_limit_exceeded");
        assertThat(word(labs.post("/v1/text-to-speech/voice?output_format=mp3_44100_128", "{\"text\":\"Hi\"}", KEY)))
                .isEqualTo("invalid_output_format");

        labs.post("/sim/faults", "{\"kind\":\"tts_refuse\",\"status\":401,\"word\":\"quota_exceeded\"}");
        Answer quota = labs.post(HTTP, "{\"text\":\"Hi\"}", KEY);
        assertThat(quota.status()).isEqualTo(401);
        assertThat(word(quota)).isEqualTo("quota_exceeded");
    }

    @Test
    void countsOpenRequestsAndFreesThemWhenTheyEnd() throws InterruptedException, IOException {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest slow = HttpRequest.newBuilder(labs.uri(HTTP))
                .headers(KEY)
                .POST(HttpRequest.BodyPublishers.ofString("{\"text\":\"" + "x".repeat(200) + "\"}"))
                .build();
        HttpResponse<InputStream> open = client.send(slow, HttpResponse.BodyHandlers.ofInputStream());
        Answer second = labs.post(HTTP, "{\"text\":\"Hi\"}", KEY);
        assertThat(second.status()).isEqualTo(429);
        assertThat(word(second)).isEqualTo("too_many_concurrent_requests");
        open.body().readAllBytes();
        assertThat(labs.post(HTTP, "{\"text\":\"Hi\"}", KEY).status()).isEqualTo(200);
    }

    private static JsonObject text(String text) {
        return new JsonObject().put("text", text);
    }

    private static String word(Answer answer) {
        return answer.json().getJsonObject("detail").getString("status");
    }
}
