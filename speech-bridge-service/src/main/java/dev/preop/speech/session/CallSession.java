package dev.preop.speech.session;

import dev.preop.contracts.CallRef;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import dev.preop.speech.audio.Framer;
import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.audio.VoiceActivity;
import dev.preop.speech.clip.Clips;
import dev.preop.speech.journal.Journal;
import dev.preop.speech.playback.MarkName;
import dev.preop.speech.playback.Player;
import dev.preop.speech.recording.Recorder;
import dev.preop.speech.speakable.Pronunciation;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.stt.SttClient;
import dev.preop.speech.time.MonotonicClock;
import dev.preop.speech.tts.TtsClient;
import dev.preop.speech.turn.Reply;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.Step;
import dev.preop.speech.turn.TurnEffect;
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
    private static final Duration GATEWAY_PATIENCE = Duration.ofSeconds(10);

    private final CallRef call;
    private final @Nullable String traceParent;
    private final TurnEngine engine;
    private final GatewayLine line;
    private final SpokenRecord record;
    private final CallMetrics metrics;
    private final Timers timers;
    private final MonotonicClock clock;
    private final String language;
    private final Clips clips;
    private final Recorder recorder;
    private final Journal journal;
    private final Runnable onEnd;

    private final Queue<TurnEvent> events = new ArrayDeque<>();
    private final TurnStopwatch stopwatch = new TurnStopwatch();
    private final Framer framer = new Framer();
    private final VoiceActivity voice;
    private final Player player;
    private final SttClient ears;
    private final TtsClient mouth;
    private final long beganAt;
    private TurnState state;
    private Cancellable ticker = () -> {};
    private boolean stepping;

    CallSession(CallRef call, @Nullable String traceParent, TurnState state, CallEdges edges, Runnable onEnd) {
        this.call = call;
        this.traceParent = traceParent;
        this.state = state;
        this.onEnd = onEnd;
        engine = edges.engine();
        line = edges.line();
        record = edges.record();
        metrics = edges.metrics();
        timers = edges.timers();
        clock = edges.clock();
        language = edges.language();
        clips = edges.clips();
        recorder = edges.recorder();
        journal = edges.journal();
        beganAt = clock.nanos();
        CallListeners listeners = new CallListeners(this, metrics);
        voice = new VoiceActivity(edges.bargeInMillis(), listeners.voice());
        player = new Player(edges.leadMillis(), new RecordedLine(line, recorder, this::nowMs), listeners.player());
        ears = new SttClient(edges.recognition(), listeners.ears());
        mouth = new TtsClient(edges.synthesis(), timers, listeners.mouth());
    }

    /** Connects the call to its providers. */
    void open() {
        metrics.callBegan();
        ears.open();
        mouth.open();
        ticker = timers.every(TICK, this::tick);
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
        MarkName.parse(name)
                .ifPresent(mark ->
                        on(new TurnEvent.MarkReturned(mark.generation(), mark.turn(), mark.index(), mark.chars())));
    }

    /** The stream is over. */
    public void stop() {
        on(new TurnEvent.CallStopped());
    }

    /** The conversation wants something said or done; {@code modelMs} is what the model needed for it. */
    void reply(Reply reply, long modelMs) {
        stopwatch.replied(reply.turn(), modelMs, clock.nanos());
        on(new TurnEvent.ReplyReceived(reply));
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
        step.effects().forEach(this::perform);
        if (before instanceof TurnState.Live && state instanceof TurnState.Ended) {
            end();
        }
    }

    private void perform(TurnEffect effect) {
        switch (effect) {
            case TurnEffect.Commit ignored -> ears.commit();
            case TurnEffect.PublishUtterance utterance -> {
                record.utterance(call, traceParent, utterance);
                stopwatch.heard(utterance, clock.nanos());
            }
            case TurnEffect.Synthesize synthesize -> {
                stopwatch.sent(synthesize.sentence(), clock.nanos());
                prepare(synthesize.sentence());
            }
            case TurnEffect.Play play -> {
                player.play(play.sentence());
                player.pump(clock.nanos());
            }
            case TurnEffect.Skip skip -> {
                player.skip(skip.sentence());
                mouth.drop(skip.sentence());
            }
            case TurnEffect.BargeIn bargeIn -> {
                player.silence();
                drop(bargeIn.generation());
                metrics.bargeIn();
            }
            case TurnEffect.Discard discard -> drop(discard.generation());
            case TurnEffect.PublishSpoken spoken ->
                record.spoken(
                        call,
                        traceParent,
                        spoken,
                        spoken.sentence().index() == 0
                                ? stopwatch.latency(spoken.sentence().turn()).orElse(null)
                                : null);
            case TurnEffect.HangUp hangUp -> {
                LOG.infof("call %s is to be ended: %s", call.sessionId(), hangUp.reason());
                line.hangUp(hangUp.reason());
                timers.after(GATEWAY_PATIENCE, line::close);
            }
        }
    }

    /** What was made before it was needed does without the synthesiser. */
    private void prepare(Sentence sentence) {
        clips.find(language, sentence.text())
                .ifPresentOrElse(
                        sound -> {
                            stopwatch.sounded(sentence, clock.nanos());
                            player.prepare(sentence, sound);
                        },
                        () -> {
                            Speakable speakable = Pronunciation.of(language).say(sentence.text());
                            player.prepare(sentence, speakable);
                            mouth.synthesize(sentence, speakable);
                        });
    }

    private void drop(int generation) {
        player.drop(generation);
        mouth.drop(generation);
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
        if (nowMs() >= state.deadline()) {
            on(new TurnEvent.TimePassed());
        }
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
