package dev.preop.conversation.turn;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the callee is kept waiting. */
@ConfigMapping(prefix = "preop.turn")
public interface TurnConfig {

    /** Without a first sentence by then, a filler is spoken. */
    @WithDefault("PT1.2S")
    Duration softLimit();

    /** Without a first sentence by then, the fallback model is asked, if there is one. */
    @WithDefault("PT3S")
    Duration fallbackAfter();

    /** How often the callee hears that the user's answer is still awaited. */
    @WithDefault("PT7S")
    Duration waitingPeriod();

    /** How long the user may take to answer. */
    @WithDefault("PT60S")
    Duration approvalTimeout();

    /** How long we stay on hold. */
    @WithDefault("PT5M")
    Duration longestHold();

    /** Without a sentence for so long, the turn is closed with a scripted line. */
    @WithDefault("PT6S")
    Duration hardLimit();
}
