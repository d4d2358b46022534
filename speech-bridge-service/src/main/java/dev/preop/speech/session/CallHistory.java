package dev.preop.speech.session;

import dev.preop.kit.time.Timers;
import dev.preop.speech.session.KnownCall.Detail;
import dev.preop.speech.session.KnownCall.Key;
import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.Past.Told;
import dev.preop.speech.turn.TurnEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was told of calls lately, whichever instance told it: a call may begin here after its opening was written, and go on
 * here after it began elsewhere. Details are kept for two minutes, sealed as they came. Safe for use from many threads.
 */
@Singleton
public class CallHistory {

    private static final Duration REACH = Duration.ofMinutes(2);
    private static final Duration MEMORY = Duration.ofMinutes(15);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final int CALLS = 2_048;

    private final Map<UUID, KnownCall> calls = new LinkedHashMap<>(16, 0.75f, true);
    private final Clock clock;

    CallHistory(Clock clock, Timers timers) {
        this.clock = clock;
        timers.every(SWEEP, this::sweep);
    }

    /** Takes down a reply; tells whether it is news, and not an old one that was read again. */
    synchronized boolean wanted(UUID sessionId, ReceivedReply reply, Instant at) {
        KnownCall call = call(sessionId);
        call.reaches(reply.turn());
        call.hush(reply.hush());
        Key key = new Key(Key.Kind.WANTED, reply.turnId(), reply.index());
        return call.add(key, new Detail(at, Optional.of(reply), () -> told(reply))) && !at.isBefore(horizon());
    }

    /** Takes down how much of a sentence was heard until {@code endedMs} on the clock of the call. */
    public synchronized void spoken(
            UUID sessionId, UUID turnId, int index, boolean audible, long endedMs, Instant at, Supplier<Told> told) {
        KnownCall call = call(sessionId);
        if (audible) {
            call.opens();
        }
        call.clock(at, endedMs);
        call.add(new Key(Key.Kind.SPOKEN, turnId, index), new Detail(at, Optional.empty(), told));
    }

    /** Takes down that the callee said something, which was known at {@code knownMs} on the clock of the call. */
    public synchronized void heard(UUID sessionId, UUID utteranceId, int turn, long knownMs, Instant at) {
        KnownCall call = call(sessionId);
        call.reaches(turn);
        call.clock(at, knownMs);
        call.add(new Key(Key.Kind.HEARD, utteranceId, 0), new Detail(at, Optional.empty(), () -> new Told.Heard(turn)));
    }

    /** The replies of a call, in the order in which they came. */
    synchronized List<ReceivedReply> replies(UUID sessionId) {
        return of(sessionId, List.of(), KnownCall::replies);
    }

    /** All that is known of a call. */
    synchronized Past past(UUID sessionId) {
        return of(sessionId, Past.NONE, KnownCall::past);
    }

    /** How long a call has lasted, as far as is known. */
    synchronized Duration elapsed(UUID sessionId) {
        return of(sessionId, Duration.ZERO, call -> call.elapsed(clock.instant()));
    }

    private <T> T of(UUID sessionId, T unknown, Function<KnownCall, T> question) {
        KnownCall call = calls.get(sessionId);
        if (call == null) {
            return unknown;
        }
        call.forget(horizon());
        return question.apply(call);
    }

    private KnownCall call(UUID sessionId) {
        KnownCall call = calls.computeIfAbsent(sessionId, id -> new KnownCall());
        if (calls.size() > CALLS) {
            calls.remove(calls.keySet().iterator().next());
        }
        return call;
    }

    private synchronized void sweep() {
        Instant forgotten = clock.instant().minus(MEMORY);
        calls.values().removeIf(call -> call.isOlderThan(forgotten));
        calls.values().forEach(call -> call.forget(horizon()));
    }

    private Instant horizon() {
        return clock.instant().minus(REACH);
    }

    private static Told told(ReceivedReply reply) {
        return switch (reply.event().get()) {
            case TurnEvent.ReplyReceived received -> new Told.Wanted(received.reply());
            case TurnEvent.OrderReceived received -> new Told.Ordered(received.order());
            case TurnEvent other ->
                throw new IllegalStateException(
                        "a reply is no " + other.getClass().getSimpleName());
        };
    }
}
