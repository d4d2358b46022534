package dev.preop.conversation.messaging;

import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.SealedText;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Opens the sealed texts of events and seals those of our own. */
@Singleton
class EventTexts {

    private final PiiCipher cipher;

    EventTexts(PiiCipher cipher) {
        this.cipher = cipher;
    }

    /** The text in a field of an event; each is bound to topic, call and field. */
    String open(CallEvent event, String field, SealedText sealed) {
        return cipher.open(sealed.value(), Aad.event(event.topic(), event.key(), field));
    }

    /** A text that may be absent. */
    @Nullable
    String openIfPresent(CallEvent event, String field, @Nullable SealedText sealed) {
        return sealed == null ? null : open(event, field, sealed);
    }

    /** A text for a field of an event of ours. */
    SealedText seal(String topic, CallRef call, String field, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(topic, call.sessionId().toString(), field)));
    }
}
