package dev.preop.transcript;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of transcript-service. */
@ConfigMapping(prefix = "preop.transcript")
public interface TranscriptConfig {

    /** How long after the end of a call its last words may still arrive before the transcript is processed. */
    @WithDefault("PT1S")
    Duration settleTime();

    /** How often the queue of ended calls is looked at. */
    @WithDefault("PT0.25S")
    Duration pollInterval();

    /** How long one processing run may take before another instance may take it over. */
    @WithDefault("PT90S")
    Duration lease();

    /** The wait after a first run that failed; it doubles from time to time. */
    @WithDefault("PT2S")
    Duration firstWait();

    @WithDefault("PT10M")
    Duration longestWait();

    /** Runs after which a call's outcome is told as unknown; the transcript stays readable and can be processed on demand. */
    @WithDefault("12")
    int maxAttempts();
}
