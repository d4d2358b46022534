package dev.preop.speech.messaging;

import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.Topics;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.speech.session.CallHistory;
import dev.preop.speech.turn.Past.Told;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Keeps in mind what this instance and others have told of calls; words are opened only where a call goes on. */
@Singleton
class ToldHandler {

    private final CallHistory history;
    private final PiiCipher cipher;

    ToldHandler(CallHistory history, PiiCipher cipher) {
        this.history = history;
        this.cipher = cipher;
    }

    void spoken(ReplySpoken event, Instant at) {
        history.spoken(
                event.call().sessionId(),
                event.turnId(),
                event.index(),
                event.endedMs() > event.startedMs(),
                event.endedMs(),
                at,
                () -> new Told.Spoken(
                        event.turnId(), event.index(), heard(event), !event.interrupted(), event.startedMs()));
    }

    void heard(UtteranceTranscribed event, Instant at) {
        history.heard(
                event.call().sessionId(),
                event.utteranceId(),
                event.turn(),
                event.endedMs() + event.endpointingMs() + event.sttMs(),
                at);
    }

    private String heard(ReplySpoken event) {
        return cipher.open(event.heard().value(), Aad.event(Topics.REPLY_SPOKEN, event.key(), "heard"));
    }
}
