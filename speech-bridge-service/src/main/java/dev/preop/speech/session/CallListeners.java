package dev.preop.speech.session;

import dev.preop.speech.audio.VoiceActivity;
import dev.preop.speech.playback.Alignment;
import dev.preop.speech.playback.Player;
import dev.preop.speech.stt.SttClient;
import dev.preop.speech.tts.TtsClient;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEvent;

/** Turns what a call's edges report into events of its turn engine. */
record CallListeners(CallSession session, CallMetrics metrics) {

    private static final String STT = "stt";
    private static final String TTS = "tts";

    VoiceActivity.Listener voice() {
        return new VoiceActivity.Listener() {
            @Override
            public void began(long atMs) {
                session.on(new TurnEvent.SpeechBegan(atMs));
            }

            @Override
            public void sustained() {
                session.on(new TurnEvent.SpeechSustained());
            }

            @Override
            public void ended(long lastMs) {
                session.on(new TurnEvent.SpeechEnded(lastMs));
            }
        };
    }

    SttClient.Listener ears() {
        return new SttClient.Listener() {
            @Override
            public void partial(String text) {
                session.on(new TurnEvent.PartialHeard(text));
            }

            @Override
            public void committed(Transcript transcript) {
                session.on(new TurnEvent.TranscriptCommitted(transcript));
            }

            @Override
            public void surprised() {
                metrics.surprise(STT);
            }

            @Override
            public void reconnecting() {
                metrics.reconnecting(STT);
            }

            @Override
            public void lost() {
                metrics.providerLost(STT);
                session.on(new TurnEvent.RecognitionLost());
            }
        };
    }

    TtsClient.Listener mouth() {
        return new TtsClient.Listener() {
            @Override
            public void sound(Sentence sentence, byte[] audio, Alignment alignment) {
                long now = session.clock().nanos();
                session.stopwatch().sounded(sentence, now);
                session.player().sound(sentence, audio, alignment);
                session.player().pump(now);
            }

            @Override
            public void finished(Sentence sentence) {
                session.player().complete(sentence);
                session.player().pump(session.clock().nanos());
            }

            @Override
            public void failed(Sentence sentence) {
                metrics.sentenceFailed();
                session.on(new TurnEvent.SynthesisFailed(sentence));
            }

            @Override
            public void surprised() {
                metrics.surprise(TTS);
            }

            @Override
            public void reconnecting() {
                metrics.reconnecting(TTS);
            }

            @Override
            public void lost() {
                metrics.providerLost(TTS);
                session.on(new TurnEvent.SynthesisLost());
            }
        };
    }

    Player.Listener player() {
        return new Player.Listener() {
            @Override
            public void started(Sentence sentence, long soundsAt) {
                long now = session.clock().nanos();
                if (session.stopwatch().started(sentence, now)) {
                    session.stopwatch()
                            .latency(sentence)
                            .ifPresent(latency ->
                                    metrics.turn(latency, session.stopwatch().added(now)));
                }
                session.on(new TurnEvent.SentenceStarted(sentence, session.toMs(soundsAt)));
            }

            @Override
            public void written(Sentence sentence, long endsAt) {
                session.on(new TurnEvent.SentenceWritten(sentence, session.toMs(endsAt)));
            }

            @Override
            public void gap(long nanos) {
                metrics.gap();
            }
        };
    }
}
