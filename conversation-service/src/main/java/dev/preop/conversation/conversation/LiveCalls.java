package dev.preop.conversation.conversation;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.time.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calls in memory. One that is not there, because the process was restarted or the call moved here from another
 * instance, is rebuilt from the database.
 */
@Singleton
public class LiveCalls {

    private static final Duration IDLE = Duration.ofMinutes(15);
    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final ConcurrentHashMap<UUID, LiveCall> calls = new ConcurrentHashMap<>();
    private final ConversationStore store;
    private final Clock clock;
    private final Timers timers;

    public LiveCalls(ConversationStore store, Clock clock, Timers timers, MeterRegistry metrics) {
        this.store = store;
        this.clock = clock;
        this.timers = timers;
        metrics.gaugeMapSize("conversation.live.calls", Tags.empty(), calls);
    }

    void start(@Observes StartupEvent event) {
        timers.every(SWEEP, this::sweep);
    }

    /**
     * The call, at once when it is in memory. It fails as a passing problem while the call's request has not arrived:
     * topics have no order among each other.
     */
    public Uni<LiveCall> find(UUID sessionId) {
        LiveCall live = calls.get(sessionId);
        if (live != null) {
            live.touch(clock.instant());
            return Uni.createFrom().item(live);
        }
        return store.find(sessionId)
                .map(found -> found.orElseThrow(() -> new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE, "The request of this call has not arrived yet.")))
                .map(this::admit);
    }

    /** The call of a conversation that was read or made just now; a call that is over is not kept. */
    public LiveCall admit(Conversation conversation) {
        LiveCall fresh = new LiveCall(conversation, store, clock.instant());
        if (conversation.status() == ConversationStatus.ENDED) {
            return fresh;
        }
        LiveCall present = calls.putIfAbsent(conversation.call().sessionId(), fresh);
        return present == null ? fresh : present;
    }

    /** Drops a call from memory. */
    public void forget(UUID sessionId) {
        LiveCall call = calls.remove(sessionId);
        if (call != null) {
            call.cancelTurn();
        }
    }

    private void sweep() {
        Instant limit = clock.instant().minus(IDLE);
        calls.values().removeIf(call -> call.idleSince(limit));
    }
}
