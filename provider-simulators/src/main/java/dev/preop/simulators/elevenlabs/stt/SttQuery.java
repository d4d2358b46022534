package dev.preop.simulators.elevenlabs.stt;

import io.vertx.core.MultiMap;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a recognition socket.
 *
 * @param vad whether the server commits by itself after {@code silenceSeconds}
 * @param timestamps whether each transcript comes a second time, with times
 */
record SttQuery(
        boolean vad, double silenceSeconds, boolean timestamps, boolean detection, String language, JsonObject config) {

    /** A query that is answered with {@code invalid_request}; the message says why. */
    static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Invalid(String message) {
            super(message);
        }
    }

    private static final Set<String> KNOWN = Set.of(
            "model_id",
            "audio_format",
            "commit_strategy",
            "vad_silence_threshold_secs",
            "vad_threshold",
            "min_speech_duration_ms",
            "min_silence_duration_ms",
            "language_code",
            "secondary_languages",
            "include_timestamps",
            "include_language_detection",
            "keyterms",
            "no_verbatim",
            "entity_detection",
            "filter_background_audio",
            "enable_logging",
            "token");

    static SttQuery parse(MultiMap params) {
        params.names().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Invalid("Unknown parameter " + name);
                });
        String model = required(params.get("model_id"), "model_id");
        check(model.equals("scribe_v2_realtime"), "Unknown model " + model);
        String format = text(params, "audio_format", "pcm_16000");
        check(format.equals("ulaw_8000"), "This server hears ulaw_8000 only, not " + format);
        String strategy = text(params, "commit_strategy", "manual");
        check(Set.of("manual", "vad").contains(strategy), "commit_strategy must be manual or vad");
        double silence = number(params, "vad_silence_threshold_secs", 1.5, 0.3, 3.0);
        number(params, "vad_threshold", 0.4, 0.1, 0.9);
        number(params, "min_speech_duration_ms", 100, 50, 2_000);
        number(params, "min_silence_duration_ms", 100, 50, 2_000);
        boolean timestamps = flag(params, "include_timestamps");
        boolean filter = flag(params, "filter_background_audio");
        check(!(timestamps && filter), "filter_background_audio cannot be combined with include_timestamps");
        List<String> keyterms = params.getAll("keyterms");
        check(
                keyterms.size() <= 50 && keyterms.stream().allMatch(term -> term.length() <= 20),
                "At most 50 keyterms of 20 characters");
        String language = params.get("language_code");
        JsonObject config = new JsonObject()
                .put("sample_rate", 8_000)
                .put("audio_format", format)
                .put("language_code", language)
                .put("model_id", model)
                .put("commit_strategy", strategy)
                .put("enable_logging", !"false".equals(params.get("enable_logging")))
                .put("include_timestamps", timestamps);
        return new SttQuery(
                strategy.equals("vad"),
                silence,
                timestamps,
                flag(params, "include_language_detection"),
                language == null ? "en" : language,
                config);
    }

    /** Whether every transcript is followed by a second message. */
    boolean doubles() {
        return timestamps || detection;
    }

    private static String text(MultiMap params, String name, String otherwise) {
        String value = params.get(name);
        return value == null ? otherwise : value;
    }

    private static String required(@Nullable String value, String name) {
        if (value == null || value.isBlank()) {
            throw new Invalid(name + " is required");
        }
        return value;
    }

    private static boolean flag(MultiMap params, String name) {
        String value = text(params, name, "false");
        check(Set.of("true", "false").contains(value), name + " must be true or false");
        return value.equals("true");
    }

    private static double number(MultiMap params, String name, double otherwise, double least, double most) {
        try {
            double value = Double.parseDouble(text(params, name, Double.toString(otherwise)));
            check(value >= least && value <= most, name + " must be between " + least + " and " + most);
            return value;
        } catch (NumberFormatException malformed) {
            throw new Invalid(name + " must be a number");
        }
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new Invalid(message);
        }
    }
}
