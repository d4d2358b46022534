package dev.preop.gateway.media;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.Executor;

/** Makes a session for each media socket that opens. */
@Singleton
public class MediaSessions {

    private final Relays relays;
    private final MediaMetrics metrics;

    public MediaSessions(Relays relays, MediaMetrics metrics) {
        this.relays = relays;
        this.metrics = metrics;
    }

    /** A session confined to {@code eventLoop}, the one that {@code socket} lives on. */
    public MediaSession open(UUID sessionId, TwilioSocket socket, Executor eventLoop) {
        return new MediaSession(sessionId, socket, eventLoop, relays, metrics);
    }
}
