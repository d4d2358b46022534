package dev.preop.speech.testing;

import dev.preop.speech.audio.Ulaw;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * ElevenLabs' two WebSockets, made checkable: recognition tells how many frames were not silent, synthesis gives each
 * character three frames made of its own code.
 */
public final class FakeElevenLabs implements AutoCloseable {

    /** Bytes of sound for one character. */
    public static final int CHARACTER = 3 * Ulaw.FRAME_BYTES;

    public static final String API_KEY = "test-api-key";

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;

    public FakeElevenLabs() {
        server = vertx.createHttpServer()
                .webSocketHandler(this::accept)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String url() {
        return "http://localhost:" + server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void accept(ServerWebSocket socket) {
        if (!API_KEY.equals(socket.headers().get("xi-api-key"))) {
            socket.reject(401);
        } else if (socket.path().equals("/v1/speech-to-text/realtime")) {
            recognise(socket);
        } else {
            synthesise(socket);
        }
    }

    private static void recognise(ServerWebSocket socket) {
        int[] voiced = {0};
        socket.textMessageHandler(text -> {
            JsonObject message = new JsonObject(text);
            byte[] audio = Base64.getDecoder().decode(message.getString("audio_base_64"));
            for (byte sample : audio) {
                voiced[0] += sample == Ulaw.SILENCE ? 0 : 1;
            }
            if (message.getBoolean("commit")) {
                String heard = voiced[0] == 0 ? "" : "heard " + voiced[0] / Ulaw.FRAME_BYTES + " frames";
                voiced[0] = 0;
                say(socket, "final_transcript", heard);
                say(socket, "committed_transcript", heard);
                say(socket, "committed_transcript_with_timestamps", heard);
            }
        });
        say(socket, "session_started", "");
    }

    private static void say(ServerWebSocket socket, String type, String text) {
        JsonObject word = new JsonObject().put("type", "word").put("text", text).put("logprob", Math.log(0.9));
        socket.writeTextMessage(new JsonObject()
                .put("message_type", type)
                .put("text", text)
                .put("language_code", "en")
                .put("words", new JsonArray().add(word))
                .encode());
    }

    private static void synthesise(ServerWebSocket socket) {
        Map<String, String> contexts = new HashMap<>();
        socket.textMessageHandler(text -> {
            JsonObject message = new JsonObject(text);
            String context = message.getString("context_id");
            contexts.merge(context, message.getString("text", ""), String::concat);
            if (message.getBoolean("flush", false)) {
                sound(socket, context, contexts.get(context).strip());
            }
            if (message.getBoolean("close_context", false)) {
                contexts.remove(context);
                socket.writeTextMessage(new JsonObject()
                        .put("isFinal", true)
                        .put("contextId", context)
                        .encode());
            }
        });
    }

    private static void sound(ServerWebSocket socket, String context, String text) {
        JsonArray chars = new JsonArray();
        JsonArray starts = new JsonArray();
        JsonArray durations = new JsonArray();
        byte[] sound = new byte[text.length() * CHARACTER];
        for (int i = 0; i < text.length(); i++) {
            chars.add(text.substring(i, i + 1));
            starts.add(i * 60);
            durations.add(60);
            Arrays.fill(sound, i * CHARACTER, (i + 1) * CHARACTER, (byte) text.charAt(i));
        }
        JsonObject alignment = new JsonObject()
                .put("chars", chars)
                .put("charStartTimesMs", starts)
                .put("charDurationsMs", durations);
        socket.writeTextMessage(new JsonObject()
                .put("audio", Base64.getEncoder().encodeToString(sound))
                .put("contextId", context)
                .put("alignment", alignment)
                .encode());
    }
}
