package dev.preop.gateway.media;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The relay of audio between Twilio and the speech bridge. */
@ConfigMapping(prefix = "preop.gateway.media")
public interface MediaConfig {

    /** {@code ws://} or {@code wss://} origin of the speech bridge. */
    URI speechBridgeUrl();

    /**
     * Caller frames of 20 ms kept while the bridge cannot take them; the oldest give way. Five seconds: the first call of a
     * bridge that has just started, on a busy machine, waits longer than the two that a reconnection needs.
     */
    @WithDefault("250")
    int ringFrames();

    /** Pauses before each new attempt to reach the bridge; when all are used up, the stream is given up. */
    @WithDefault("PT0.05S,PT0.2S,PT0.5S,PT1S,PT2S")
    List<Duration> bridgeRetries();

    /** How long an upgraded socket may take to send a valid start. */
    @WithDefault("PT10S")
    Duration startDeadline();

    /** A socket from which nothing came for this long, not even a pong, is dead. */
    @WithDefault("PT15S")
    Duration silenceDeadline();

    /** How long Twilio may lag behind in taking audio before the stream is given up and opened anew. */
    @WithDefault("PT5S")
    Duration congestionDeadline();

    /** How often a bridge is pinged; one that gives no sign of life for three periods is replaced. */
    @WithDefault("PT2S")
    Duration bridgePing();

    /**
     * Fault injection for system tests: loses every n-th media message in each direction; 0 is off. Refused unless the
     * public host ends in {@code .test}.
     */
    @WithDefault("0")
    int dropEvery();
}
