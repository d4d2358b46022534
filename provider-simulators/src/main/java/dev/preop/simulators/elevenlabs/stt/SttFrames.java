package dev.preop.simulators.elevenlabs.stt;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The messages that a recognition socket sends. */
final class SttFrames {

    private SttFrames() {}

    static JsonObject started(String session, JsonObject config) {
        return of("session_started").put("session_id", session).put("config", config);
    }

    static JsonObject partial(String text) {
        return of("partial_transcript").put("text", text);
    }

    static JsonObject committed(String text) {
        return of("committed_transcript").put("text", text);
    }

    static JsonObject timed(String text, String language, @Nullable JsonArray words) {
        return of("committed_transcript_with_timestamps")
                .put("text", text)
                .put("language_code", language)
                .put("words", words);
    }

    /** Text that is settled but not committed; older clients do not know it. */
    static JsonObject settled(String text) {
        return of("final_transcript").put("text", text);
    }

    static JsonObject unheardOf() {
        return of("acoustic_scene").put("scene", new JsonObject().put("kind", "office"));
    }

    /** The sentence is in {@code error}. */
    static JsonObject error(String kind, String sentence) {
        return of(kind).put("error", sentence);
    }

    private static JsonObject of(String type) {
        return new JsonObject().put("message_type", type);
    }
}
