package dev.preop.conversation.turn;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the callee is kept waiting. */
@ConfigMapping(prefix = "preop.turn")
public interface TurnConfig {

    /** Without a first sentence by then, a filler is spoken. */
    @WithDefault("PT2.5S")
    Duration softLimit();

    /** Without a sentence for so long, the turn is closed with a scripted line. */
    @WithDefault("PT6S")
    Duration hardLimit();
}
