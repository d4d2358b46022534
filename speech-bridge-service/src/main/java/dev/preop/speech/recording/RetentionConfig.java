package dev.preop.speech.recording;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long sound is kept. */
@ConfigMapping(prefix = "preop.retention")
public interface RetentionConfig {

    /** Counted from when the sound was stored. */
    @WithDefault("P90D")
    Duration recordings();

    /** The pause between two looks for what is too old. */
    @WithDefault("PT10M")
    Duration interval();
}
