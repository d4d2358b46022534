package dev.preop.speech.messaging;

import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealBrokenException;
import dev.preop.speech.clip.Clips;
import dev.preop.speech.clip.Phrases;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Has the clips of a call made while its telephone still rings. */
@Singleton
class CallClips {

    private static final Logger LOG = Logger.getLogger(CallClips.class);

    private final Clips clips;
    private final PiiCipher cipher;

    CallClips(Clips clips, PiiCipher cipher) {
        this.clips = clips;
        this.cipher = cipher;
    }

    void prepare(CallRequested event) {
        CallSettings settings = event.settings();
        clips.prepare(
                settings.language(), Phrases.of(settings.language()).ofCall(owner(event), settings.disclosureText()));
    }

    private @Nullable String owner(CallRequested event) {
        if (event.settings().ownerName() == null) {
            return null;
        }
        try {
            return cipher.open(
                    event.settings().ownerName().value(), Aad.event(Topics.CALL_REQUESTED, event.key(), "owner_name"));
        } catch (SealBrokenException e) {
            LOG.warnf("the owner's name of call %s cannot be opened", event.key());
            return null;
        }
    }
}
