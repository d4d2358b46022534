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

    /** Runs after which a transcript that cannot be processed is given up; it stays readable. */
    @WithDefault("8")
    int maxAttempts();
}
