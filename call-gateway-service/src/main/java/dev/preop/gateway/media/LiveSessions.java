package dev.preop.gateway.media;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The calls whose audio runs through this process, at most one stream each. */
@Singleton
public class LiveSessions {

    private final ConcurrentMap<UUID, MediaSession> sessions = new ConcurrentHashMap<>();

    public LiveSessions(MeterRegistry metrics) {
        metrics.gaugeMapSize("calls.live", Tags.empty(), sessions);
    }

    public Optional<MediaSession> of(UUID sessionId) {
        return Optional.ofNullable(sessions.get(sessionId));
    }

    /**
     * Admits a stream unless its call has one already. Only a resumed stream takes the place of an earlier one, which
     * can then be nothing but the half-open rest of a connection that Twilio has given up.
     */
    boolean admit(MediaSession candidate) {
        MediaSession winner = sessions.merge(
                candidate.sessionId(), candidate, (old, fresh) -> fresh.attempt() > old.attempt() ? fresh : old);
        return winner == candidate;
    }

    /** How many there are. */
    public int count() {
        return sessions.size();
    }

    /** Gives every stream up; each call goes on with a new one. */
    public void dropAll(String reason) {
        sessions.values().forEach(session -> session.drop(reason));
    }

    void remove(MediaSession session) {
        sessions.remove(session.sessionId(), session);
    }
}
