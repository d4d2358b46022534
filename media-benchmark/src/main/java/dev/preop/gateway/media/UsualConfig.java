package dev.preop.gateway.media;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/** The relay's settings as they are by default. */
record UsualConfig() implements MediaConfig {

    @Override
    public URI speechBridgeUrl() {
        return URI.create("ws://localhost");
    }

    @Override
    public int ringFrames() {
        return 250;
    }

    @Override
    public List<Duration> bridgeRetries() {
        return List.of(Duration.ofMillis(50));
    }

    @Override
    public Duration startDeadline() {
        return Duration.ofSeconds(10);
    }

    @Override
    public Duration silenceDeadline() {
        return Duration.ofSeconds(15);
    }

    @Override
    public Duration congestionDeadline() {
        return Duration.ofSeconds(5);
    }

    @Override
    public Duration bridgePing() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int dropEvery() {
        return 0;
    }
}
