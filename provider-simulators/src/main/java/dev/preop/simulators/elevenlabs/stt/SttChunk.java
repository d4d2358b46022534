package dev.preop.simulators.elevenlabs.stt;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends: sound, a commit, or both.
 *
 * @param previousText context for the recogniser, allowed with the first chunk only
 */
record SttChunk(byte[] audio, boolean commit, @Nullable String previousText) {

    /** A message that cannot be used. */
    static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Malformed(String message) {
            super(message);
        }
    }

    private static final SttChunk COMMIT = new SttChunk(new byte[0], true, null);

    static SttChunk parse(String text) {
        try {
            JsonObject json = new JsonObject(text);
            if ("commit".equals(json.getString("message_type"))) {
                return COMMIT;
            }
            check("input_audio_chunk".equals(json.getString("message_type")), "Unknown message_type");
            check(json.getValue("audio_base_64") instanceof String, "audio_base_64 is required");
            check(json.getValue("commit") instanceof Boolean, "commit is required");
            check(Integer.valueOf(8_000).equals(json.getInteger("sample_rate")), "sample_rate must be 8000");
            byte[] audio = Base64.getDecoder().decode(json.getString("audio_base_64"));
            return new SttChunk(audio, json.getBoolean("commit"), json.getString("previous_text"));
        } catch (DecodeException | ClassCastException malformed) {
            throw new Malformed("The message is not a JSON object of the expected form");
        } catch (IllegalArgumentException malformed) {
            throw new Malformed("audio_base_64 is not base64");
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new Malformed(message);
        }
    }
}
