package dev.preop.speech.messaging;

import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TurnLatency;
import dev.preop.contracts.UtteranceAnticipated;
import dev.preop.contracts.UtterancePartial;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.events.CloudEvents;
import dev.preop.kit.events.EventPublisher;
import dev.preop.kit.ids.Ids;
import dev.preop.speech.session.SpokenRecord;
import dev.preop.speech.turn.Overheard;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEffect;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Publishes what was heard and spoken, straight to Kafka and within the trace of the call. */
@Singleton
public class SpeechEvents implements SpokenRecord {

    private static final Logger LOG = Logger.getLogger(SpeechEvents.class);

    private final EventPublisher publisher;
    private final CloudEvents envelopes;
    private final ToldHandler told;
    private final PiiCipher cipher;
    private final Ids ids;

    public SpeechEvents(EventPublisher publisher, CloudEvents envelopes, ToldHandler told, PiiCipher cipher, Ids ids) {
        this.publisher = publisher;
        this.envelopes = envelopes;
        this.told = told;
        this.cipher = cipher;
        this.ids = ids;
    }

    @Override
    public void anticipated(CallRef call, @Nullable String traceParent, TurnEffect.Anticipate words) {
        publish(
                traceParent,
                new UtteranceAnticipated(
                        call, words.turn(), sealed(Topics.UTTERANCE_ANTICIPATED, call, "text", words.text())));
    }

    @Override
    public void overheard(CallRef call, @Nullable String traceParent, Overheard words) {
        publish(
                traceParent,
                new UtterancePartial(
                        call,
                        words.turn(),
                        sealed(Topics.UTTERANCE_PARTIAL, call, "text", words.words()),
                        words.startedMs()));
    }

    @Override
    public void utterance(CallRef call, @Nullable String traceParent, TurnEffect.PublishUtterance utterance) {
        Transcript transcript = utterance.transcript();
        UtteranceTranscribed event = new UtteranceTranscribed(
                call,
                ids.next(),
                utterance.turn(),
                sealed(Topics.UTTERANCE_TRANSCRIBED, call, "text", transcript.text()),
                transcript.language(),
                transcript.confidence(),
                utterance.startedMs(),
                utterance.endedMs(),
                utterance.endpointingMs(),
                utterance.sttMs());
        told.heard(event, publish(traceParent, event));
    }

    @Override
    public void spoken(
            CallRef call,
            @Nullable String traceParent,
            TurnEffect.PublishSpoken spoken,
            @Nullable TurnLatency latency) {
        Sentence sentence = spoken.sentence();
        ReplySpoken event = new ReplySpoken(
                call,
                sentence.turnId(),
                sentence.turn(),
                sentence.index(),
                sealed(Topics.REPLY_SPOKEN, call, "heard", spoken.heard()),
                spoken.interrupted(),
                spoken.startedMs().orElse(spoken.endedMs()),
                spoken.endedMs(),
                latency,
                sentence.origin());
        told.spoken(event, publish(traceParent, event));
    }

    private SealedText sealed(String topic, CallRef call, String field, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(topic, call.sessionId().toString(), field)));
    }

    /** Returns the moment that it bears; a call that goes on here does not wait for the broker to bring it back. */
    private Instant publish(@Nullable String traceParent, CallEvent event) {
        CloudEvent<CallEvent> envelope = envelopes.wrap(event);
        publisher
                .publish(new CloudEvent<>(
                        envelope.id(), envelope.source(), envelope.time(), traceParent, envelope.data()))
                .subscribe()
                .with(
                        ignored -> {},
                        failure -> LOG.errorf(
                                failure,
                                "%s of call %s was not published",
                                event.topic(),
                                event.call().sessionId()));
        return envelope.time();
    }
}
