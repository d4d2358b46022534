package dev.preop.speech.session;

import dev.preop.contracts.CallRef;
import dev.preop.kit.time.Timers;
import dev.preop.speech.clip.Clips;
import dev.preop.speech.journal.Journal;
import dev.preop.speech.journal.Journals;
import dev.preop.speech.playback.MarkName;
import dev.preop.speech.provider.ElevenLabs;
import dev.preop.speech.recording.Recorder;
import dev.preop.speech.recording.Recordings;
import dev.preop.speech.time.MonotonicClock;
import dev.preop.speech.turn.CallTerms;
import dev.preop.speech.turn.Past;
import dev.preop.speech.turn.TurnEngine;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The calls that are live in this instance. */
@Singleton
public class Calls {

    /** A call and the context on which alone it may be touched. */
    private record Live(CallSession session, Context context) {}

    private final Map<UUID, Live> live = new ConcurrentHashMap<>();
    private final SpeechConfig config;
    private final ElevenLabs elevenLabs;
    private final SpokenRecord record;
    private final CallMetrics metrics;
    private final CallProfiles profiles;
    private final CallHistory history;
    private final Clips clips;
    private final Recordings recordings;
    private final Journals journals;
    private final Timers timers;
    private final MonotonicClock clock;

    Calls(
            SpeechConfig config,
            ElevenLabs elevenLabs,
            SpokenRecord record,
            CallMetrics metrics,
            CallProfiles profiles,
            CallHistory history,
            Clips clips,
            Recordings recordings,
            Journals journals,
            Timers timers,
            MonotonicClock clock) {
        this.config = config;
        this.elevenLabs = elevenLabs;
        this.record = record;
        this.metrics = metrics;
        this.profiles = profiles;
        this.history = history;
        this.clips = clips;
        this.recordings = recordings;
        this.journals = journals;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * A call begins or goes on here; to be called on the Vert.x context that it shall live on. No reply comes in between
     * what is known of the call and its being live.
     *
     * @param played how far a lost bridge was heard
     */
    public CallSession open(
            CallRef call, boolean resumed, Optional<MarkName> played, @Nullable String traceParent, GatewayLine line) {
        Context context = Objects.requireNonNull(Vertx.currentContext(), "a call lives on a Vert.x context");
        CallProfile profile = profiles.of(call.sessionId());
        synchronized (history) {
            CallSession session = session(call, profile, past(call, resumed, played), traceParent, line, context);
            Live replaced = live.put(call.sessionId(), new Live(session, context));
            if (replaced != null) {
                replaced.context().runOnContext(ignored -> replaced.session().stop());
            }
            session.open();
            if (!resumed) {
                history.replies(call.sessionId()).forEach(session::take);
            }
            return session;
        }
    }

    /** A reply for some call, from any thread: it goes to the call if that is here, and is kept in mind for a while. */
    public void deliver(UUID sessionId, ReceivedReply reply, Instant at) {
        synchronized (history) {
            boolean isNews = history.wanted(sessionId, reply, at);
            Live call = live.get(sessionId);
            if (isNews && call != null) {
                call.context().runOnContext(ignored -> call.session().take(reply));
            }
        }
    }

    private @Nullable Past past(CallRef call, boolean resumed, Optional<MarkName> played) {
        if (!resumed) {
            return null;
        }
        Past past = history.past(call.sessionId());
        return played.map(mark -> past.played(mark.turn(), mark.index(), mark.chars()))
                .orElse(past);
    }

    private CallSession session(
            CallRef call,
            CallProfile profile,
            @Nullable Past past,
            @Nullable String traceParent,
            GatewayLine line,
            Context context) {
        Duration elapsed = past == null ? Duration.ZERO : history.elapsed(call.sessionId());
        CallTerms terms = profile.terms(call.sessionId());
        Journal journal = journals.of(
                call.sessionId(), past, elapsed.toMillis(), config.turn().settings(), terms);
        CallEdges edges = edges(call, profile, terms, line, elapsed, journal);
        return new CallSession(
                call,
                traceParent == null ? profile.traceParent() : traceParent,
                past == null ? edges.engine().start() : edges.engine().resume(past, elapsed.toMillis()),
                edges,
                () -> live.computeIfPresent(
                        call.sessionId(), (id, entry) -> entry.context() == context ? null : entry));
    }

    private CallEdges edges(
            CallRef call, CallProfile profile, CallTerms terms, GatewayLine line, Duration elapsed, Journal journal) {
        return new CallEdges(
                new TurnEngine(config.turn().settings(), terms),
                line,
                record,
                elevenLabs.recognition(profile.language()),
                elevenLabs.synthesis(profile.language()),
                terms,
                profile.transferTo(),
                profile.limitSeconds(),
                elapsed,
                clips,
                profile.record() ? recordings.of(call, elapsed.toMillis()) : Recorder.NONE,
                journal,
                metrics,
                timers,
                clock,
                (int) config.playoutLead().toMillis(),
                (int) config.bargeInSpeech().toMillis());
    }
}
