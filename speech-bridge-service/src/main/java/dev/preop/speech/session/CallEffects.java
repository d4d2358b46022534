package dev.preop.speech.session;

import dev.preop.contracts.CallRef;
import dev.preop.speech.dtmf.Tones;
import dev.preop.speech.playback.Player;
import dev.preop.speech.speakable.Pronunciation;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.stt.SttClient;
import dev.preop.speech.tts.TtsClient;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEffect;
import dev.preop.speech.turn.TurnEvent;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Carries out at the call's edges what its turn engine wants. */
final class CallEffects {

    private static final Logger LOG = Logger.getLogger(CallEffects.class);
    private static final Duration GATEWAY_PATIENCE = Duration.ofSeconds(10);

    private final CallRef call;
    private final @Nullable String traceParent;
    private final CallEdges edges;
    private final Player player;
    private final SttClient ears;
    private final TtsClient mouth;
    private final TurnStopwatch stopwatch;
    private final Anticipations anticipations;
    private final PartialWords partials;
    private final Consumer<TurnEvent> events;
    private boolean deaf;

    CallEffects(
            CallRef call,
            @Nullable String traceParent,
            CallEdges edges,
            Player player,
            SttClient ears,
            TtsClient mouth,
            TurnStopwatch stopwatch,
            Anticipations anticipations,
            PartialWords partials,
            Consumer<TurnEvent> events) {
        this.call = call;
        this.traceParent = traceParent;
        this.edges = edges;
        this.player = player;
        this.ears = ears;
        this.mouth = mouth;
        this.stopwatch = stopwatch;
        this.anticipations = anticipations;
        this.partials = partials;
        this.events = events;
    }

    void perform(TurnEffect effect) {
        switch (effect) {
            case TurnEffect.Commit ignored -> commit();
            case TurnEffect.Anticipate words -> {
                anticipations.told(words);
                edges.record().anticipated(call, traceParent, words);
            }
            case TurnEffect.PublishUtterance utterance -> {
                anticipations.heard(utterance);
                partials.whole();
                edges.record().utterance(call, traceParent, utterance);
                stopwatch.heard(utterance, now());
            }
            case TurnEffect.Synthesize made -> {
                stopwatch.sent(made.sentence(), now());
                synthesize(made.sentence());
            }
            case TurnEffect.Press keys ->
                player.prepare(keys.sentence(), Tones.of(keys.sentence().text()));
            case TurnEffect.PutFirst first -> player.putFirst(first.sentence());
            case TurnEffect.Play play -> {
                player.play(play.sentence());
                player.pump(now());
            }
            case TurnEffect.Skip skip -> {
                player.skip(skip.sentence());
                mouth.drop(skip.sentence());
            }
            case TurnEffect.Hesitate ignored -> player.hesitate();
            case TurnEffect.GoOn ignored -> player.goOn(now());
            case TurnEffect.BargeIn bargeIn -> {
                player.silence();
                drop(bargeIn.generation());
            }
            case TurnEffect.Discard discard -> drop(discard.generation());
            case TurnEffect.PublishSpoken spoken ->
                edges.record()
                        .spoken(
                                call,
                                traceParent,
                                spoken,
                                stopwatch.latency(spoken.sentence()).orElse(null));
            case TurnEffect.ListenElsewhere ignored -> {
                deaf = true;
                LOG.warnf("call %s is heard by the carrier from now on", call.sessionId());
                edges.line().listen(edges.terms().language());
            }
            case TurnEffect.Transfer ignored -> {
                LOG.infof("call %s is to be handed over", call.sessionId());
                edges.line().transfer(Objects.requireNonNull(edges.transferTo(), "a transferable call has a number"));
            }
            case TurnEffect.Noted noted -> edges.metrics().noted(noted.occasion());
            case TurnEffect.HangUp hangUp -> {
                LOG.infof("call %s is to be ended: %s", call.sessionId(), hangUp.reason());
                edges.line().hangUp(hangUp.reason());
                edges.timers().after(GATEWAY_PATIENCE, edges.line()::close);
            }
        }
    }

    /** The carrier's recognition commits on its own: there is nothing to wait for. */
    private void commit() {
        if (deaf) {
            events.accept(new TurnEvent.TranscriptCommitted(Transcript.EMPTY));
        } else {
            ears.commit();
        }
    }

    /** What was made before it was needed does without the synthesiser. */
    private void synthesize(Sentence sentence) {
        String language = edges.terms().language();
        edges.clips()
                .find(language, sentence.text())
                .ifPresentOrElse(
                        sound -> {
                            stopwatch.sounded(sentence, now());
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

    private long now() {
        return edges.clock().nanos();
    }
}
