package dev.preop.speech.session;

import dev.preop.contracts.CallRef;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.speech.audio.Framer;
import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.audio.VoiceActivity;
import dev.preop.speech.journal.Journal;
import dev.preop.speech.playback.MarkName;
import dev.preop.speech.playback.Player;
import dev.preop.speech.recording.Recorder;
import dev.preop.speech.stt.SttClient;
import dev.preop.speech.time.MonotonicClock;
import dev.preop.speech.tts.TtsClient;
import dev.preop.speech.turn.Overheard;
import dev.preop.speech.turn.Reply;
import dev.preop.speech.turn.Step;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEngine;
import dev.preop.speech.turn.TurnEvent;
import dev.preop.speech.turn.TurnState;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One live call: what happens at its edges goes to the turn engine as events, what the engine wants is carried out at the
 * edges. All of it runs on the one Vert.x context of the call, so there are no locks.
 */
public final class CallSession {

    private static final Logger LOG = Logger.getLogger(CallSession.class);
    private static final Duration TICK = Duration.ofMillis(Ulaw.FRAME_MILLIS);

    private final CallRef call;
    private final TurnEngine engine;
    private final CallMetrics metrics;
    private final Timers timers;
    private final MonotonicClock clock;
    private final Recorder recorder;
    private final Journal journal;
    private final Runnable onEnd;

    private final Queue<TurnEvent> events = new ArrayDeque<>();
    private final TurnStopwatch stopwatch = new TurnStopwatch();
    private final Anticipations anticipations;
    private final PartialWords partials;
    private final Framer framer = new Framer();
    private final VoiceActivity voice;
    private final Player player;
    private final SttClient ears;
    private final TtsClient mouth;
    private final CallTime time;
    private final CallEffects effects;
    private final long beganAt;
    private final Step begun;
    private TurnState state;
    private Cancellable ticker = () -> {};
    private boolean stepping;

    CallSession(CallRef call, @Nullable String traceParent, Step begun, CallEdges edges, Runnable onEnd) {
        this.call = call;
        this.begun = begun;
        this.state = begun.state();
        this.onEnd = onEnd;
        engine = edges.engine();
        metrics = edges.metrics();
        timers = edges.timers();
        clock = edges.clock();
        recorder = edges.recorder();
        journal = edges.journal();
        anticipations = new Anticipations(metrics::anticipated);
        partials = new PartialWords(words -> edges.record().overheard(call, traceParent, words));
        beganAt = clock.nanos() - edges.elapsed().toNanos();
        CallListeners listeners = new CallListeners(this, metrics);
        voice = new VoiceActivity(edges.bargeInMillis(), listeners.voice());
        player = new Player(
                edges.leadMillis(), new RecordedLine(edges.line(), recorder, this::nowMs), listeners.player());
        ears = new SttClient(edges.recognition(), listeners.ears());
        mouth = new TtsClient(edges.synthesis(), timers, listeners.mouth());
        time = new CallTime(edges.limitSeconds());
        effects = new CallEffects(
                call, traceParent, edges, player, ears, mouth, stopwatch, anticipations, partials, this::on);
    }

    /** Connects the call to its providers. */
    void open() {
        metrics.callBegan();
        ears.open();
        mouth.open();
        ticker = timers.every(TICK, this::tick);
        begun.effects().forEach(effects::perform);
        LOG.infof("call %s is heard", call.sessionId());
    }

    /** Sound of the callee, in any portions. */
    public void audio(byte[] bytes) {
        if (state instanceof TurnState.Live) {
            framer.feed(bytes, frame -> {
                recorder.callee(frame, nowMs());
                ears.audio(frame);
                voice.frame(frame, nowMs());
            });
        }
    }

    /** The carrier has reached a mark; one that is not ours is ignored. */
    public void mark(String name) {
        MarkName.parse(name).ifPresent(mark -> {
            stopwatch.played(mark.turn(), mark.index(), clock.nanos()).ifPresent(metrics::confirmed);
            on(new TurnEvent.MarkReturned(mark.generation(), mark.turn(), mark.index(), mark.chars()));
        });
    }

    /** The carrier's own recognition has heard something. */
    public void transcript(String text, boolean isFinal, double confidence) {
        on(
                isFinal
                        ? new TurnEvent.TranscriptCommitted(new Transcript(text, confidence, null))
                        : new TurnEvent.PartialHeard(text));
    }

    /** The call could not be handed over and goes on. */
    public void transferFailed() {
        on(new TurnEvent.TransferFailed());
    }

    /** The stream is over. */
    public void stop() {
        on(new TurnEvent.CallStopped());
    }

    /** The conversation or an operator wants something said or done. */
    void take(ReceivedReply received) {
        TurnEvent event = received.event().get();
        if (event instanceof TurnEvent.ReplyReceived(Reply reply)) {
            if (received.answers()) {
                stopwatch.replied(reply.turnId(), reply.turn(), received.modelMs(), clock.nanos());
            }
            anticipations.replied(reply.turn(), received.headStartMs());
        }
        on(event);
    }

    /** Takes an event; events that its effects cause are taken after it. */
    void on(TurnEvent event) {
        events.add(event);
        if (stepping) {
            return;
        }
        stepping = true;
        try {
            for (TurnEvent next = events.poll(); next != null; next = events.poll()) {
                step(next);
            }
        } finally {
            stepping = false;
        }
    }

    private void step(TurnEvent event) {
        TurnState before = state;
        long now = nowMs();
        journal.event(now, event);
        Step step = engine.step(before, event, now);
        state = step.state();
        step.effects().forEach(effects::perform);
        if (before instanceof TurnState.Live && state instanceof TurnState.Ended) {
            end();
        }
    }

    private void end() {
        ticker.cancel();
        recorder.end(nowMs());
        journal.end();
        ears.close();
        mouth.close();
        metrics.callEnded();
        onEnd.run();
        LOG.infof("call %s is no longer heard", call.sessionId());
    }

    private void tick() {
        voice.idle(nowMs());
        time.passed(nowMs(), this::on);
        if (nowMs() >= state.deadline()) {
            on(new TurnEvent.TimePassed());
        }
        partials.look(Overheard.in(state), nowMs());
        player.pump(clock.nanos());
    }

    Player player() {
        return player;
    }

    TurnStopwatch stopwatch() {
        return stopwatch;
    }

    MonotonicClock clock() {
        return clock;
    }

    long toMs(long nanos) {
        return (nanos - beganAt) / 1_000_000;
    }

    private long nowMs() {
        return toMs(clock.nanos());
    }
}
