package dev.preop.speech.journal;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where journals are written. */
@ConfigMapping(prefix = "preop.journal")
public interface JournalConfig {

    /** The folder; without one nothing is journalled. */
    Optional<Path> directory();
}
