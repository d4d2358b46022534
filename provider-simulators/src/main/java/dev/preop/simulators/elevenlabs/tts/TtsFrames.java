package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.elevenlabs.ElevenLabsSettings.Casing;
import io.vertx.core.json.JsonObject;
import java.util.Base64;

/** The messages that a synthesis socket sends. */
final class TtsFrames {

    private final Casing casing;

    TtsFrames(Casing casing) {
        this.casing = casing;
    }

    /** Sound of a context. */
    JsonObject sound(String context, Speech speech, int index, boolean aligned) {
        return named(audio(speech, index, aligned), "contextId", "context_id", context);
    }

    /** The end of a context. */
    JsonObject end(String context) {
        return named(named(new JsonObject(), "isFinal", "is_final", true), "contextId", "context_id", context);
    }

    /** Sound of a single-context socket. */
    static JsonObject sound(Speech speech, int index, boolean aligned) {
        return audio(speech, index, aligned).putNull("isFinal");
    }

    /** The end of a single-context socket. */
    static JsonObject end() {
        return new JsonObject().putNull("audio").put("isFinal", true);
    }

    static JsonObject unheardOf(String context) {
        return new JsonObject().put("type", "flush_done").put("context_id", context);
    }

    private static JsonObject audio(Speech speech, int index, boolean aligned) {
        JsonObject alignment = aligned ? speech.alignment(index) : null;
        return new JsonObject()
                .put("audio", Base64.getEncoder().encodeToString(speech.piece(index)))
                .put("normalizedAlignment", alignment)
                .put("alignment", alignment);
    }

    private JsonObject named(JsonObject frame, String camel, String snake, Object value) {
        return switch (casing) {
            case CAMEL -> frame.put(camel, value);
            case SNAKE -> frame.put(snake, value);
            case BOTH -> frame.put(camel, value).put(snake, value);
        };
    }
}
