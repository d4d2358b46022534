package dev.preop.simulators.elevenlabs.tts;

import io.vertx.core.MultiMap;
import java.time.Duration;
import java.util.Set;

/**
 * The parameters of a synthesis socket.
 *
 * @param autoMode whether every text is spoken at once
 * @param inactivity after how long without a message a context, or a socket without any, is given up
 * @param alignment whether sound comes with the times of its characters
 */
record TtsQuery(boolean autoMode, Duration inactivity, boolean alignment) {

    private static final Set<String> MODELS = Set.of(
            "eleven_flash_v2_5", "eleven_flash_v2", "eleven_turbo_v2_5", "eleven_turbo_v2", "eleven_multilingual_v2");
    private static final int LONGEST_INACTIVITY = 180;

    static TtsQuery parse(MultiMap params) {
        String model = text(params, "model_id", "eleven_flash_v2_5");
        if (model.equals("eleven_v3")) {
            throw new SocketError("unsupported_model", "Model eleven_v3 is not available on WebSockets");
        }
        check(MODELS.contains(model), "model_not_found", "A model with ID " + model + " does not exist");
        String format = text(params, "output_format", "mp3_44100_128");
        check(format.equals("ulaw_8000"), "invalid_output_format", "This server speaks ulaw_8000 only, not " + format);
        check(
                params.get("language_code") == null || model.endsWith("v2_5"),
                "unsupported_language",
                "Model " + model + " does not support the language_code parameter");
        return new TtsQuery(flag(params, "auto_mode"), inactivity(params), flag(params, "sync_alignment"));
    }

    private static Duration inactivity(MultiMap params) {
        try {
            int seconds = Integer.parseInt(text(params, "inactivity_timeout", "20"));
            check(
                    seconds >= 1 && seconds <= LONGEST_INACTIVITY,
                    "invalid_request",
                    "inactivity_timeout must be 1 to 180");
            return Duration.ofSeconds(seconds);
        } catch (NumberFormatException malformed) {
            throw new SocketError("invalid_request", "inactivity_timeout must be a number of seconds");
        }
    }

    private static boolean flag(MultiMap params, String name) {
        return text(params, name, "false").equals("true");
    }

    private static String text(MultiMap params, String name, String otherwise) {
        String value = params.get(name);
        return value == null ? otherwise : value;
    }

    private static void check(boolean holds, String error, String message) {
        if (!holds) {
            throw new SocketError(error, message);
        }
    }
}
