package dev.preop.simulators.elevenlabs.tts;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * One message of a client.
 *
 * @param context the context it is for; {@code default} when it names none
 * @param text what to say; empty keeps a context alive, or ends the input of a single-context socket
 * @param schedule characters to gather before each generation
 */
record TtsInput(
        String context,
        Optional<String> text,
        boolean flush,
        boolean trigger,
        boolean closeContext,
        boolean closeSocket,
        Optional<JsonObject> voiceSettings,
        List<Integer> schedule,
        Optional<String> apiKey) {

    private static final List<Integer> DEFAULT_SCHEDULE = List.of(120, 160, 250, 290);

    static TtsInput parse(String message) {
        try {
            JsonObject json = new JsonObject(message);
            return new TtsInput(
                    string(json, "context_id").orElse("default"),
                    string(json, "text"),
                    json.getBoolean("flush", false),
                    json.getBoolean("try_trigger_generation", false),
                    json.getBoolean("close_context", false),
                    json.getBoolean("close_socket", false),
                    Optional.ofNullable(json.getJsonObject("voice_settings")),
                    schedule(json.getJsonObject("generation_config", new JsonObject())),
                    string(json, "xi_api_key"));
        } catch (DecodeException | ClassCastException malformed) {
            throw new SocketError("invalid_message", "The message is not a JSON object of the expected form");
        }
    }

    /** Only a string counts; a number must not pass for one. */
    private static Optional<String> string(JsonObject json, String name) {
        return Optional.ofNullable((String) json.getValue(name));
    }

    private static List<Integer> schedule(JsonObject config) {
        JsonArray given = config.getJsonArray("chunk_length_schedule");
        if (given == null || given.isEmpty()) {
            return DEFAULT_SCHEDULE;
        }
        List<Integer> schedule = given.stream().map(Integer.class::cast).toList();
        if (schedule.stream().anyMatch(length -> length < 50 || length > 500)) {
            throw new SocketError("invalid_request", "chunk_length_schedule items must be 50 to 500");
        }
        return schedule;
    }
}
