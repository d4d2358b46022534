package dev.preop.simulators.elevenlabs;

import dev.preop.simulators.Settings;
import java.time.Duration;

/**
 * The declared latencies and limits of the simulated account.
 *
 * @param apiKey what {@code xi-api-key} must be
 * @param commitDelay from a commit to its transcript
 * @param shortestCommit audio that must lie between two commits, or they count as too many
 * @param firstByteDelay from the text of a generation to its first sound
 * @param speed sound is delivered so many times faster than it plays; 0 delivers all at once
 * @param contexts contexts one synthesis socket may have open
 * @param httpRequests synthesis requests over HTTP that may be open at once
 * @param casing how synthesis answers spell their fields
 */
public record ElevenLabsSettings(
        String apiKey,
        Duration commitDelay,
        Duration shortestCommit,
        Duration firstByteDelay,
        int speed,
        int contexts,
        int httpRequests,
        Casing casing) {

    /** Servers of different age spell {@code contextId} differently. */
    public enum Casing {
        CAMEL,
        SNAKE,
        BOTH
    }

    static ElevenLabsSettings from(Settings settings) {
        return new ElevenLabsSettings(
                settings.text("ELEVENLABS_API_KEY", "sim-elevenlabs-key"),
                settings.millis("SIM_STT_COMMIT_MS", 300),
                settings.millis("SIM_STT_MIN_COMMIT_MS", 300),
                settings.millis("SIM_TTS_TTFB_MS", 100),
                settings.integer("SIM_TTS_SPEED", 10, 0, 1_000),
                settings.integer("SIM_TTS_CONTEXTS", 5, 1, 1_000),
                settings.integer("SIM_TTS_HTTP_REQUESTS", 30, 1, 100_000),
                casing(settings.text("SIM_TTS_CASING", "camel")));
    }

    private static Casing casing(String name) {
        return switch (name) {
            case "camel" -> Casing.CAMEL;
            case "snake" -> Casing.SNAKE;
            case "both" -> Casing.BOTH;
            default ->
                throw new IllegalArgumentException("SIM_TTS_CASING must be camel, snake or both, not '" + name + "'.");
        };
    }
}
