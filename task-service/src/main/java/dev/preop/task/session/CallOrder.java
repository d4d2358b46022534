package dev.preop.task.session;

import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.redaction.PhoneMask;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.task.CallTask;
import dev.preop.task.user.User;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Writes the order that tells the other services of a call to come, with everything personal sealed. */
@Singleton
class CallOrder {

    private final PiiCipher cipher;

    CallOrder(PiiCipher cipher) {
        this.cipher = cipher;
    }

    CallRequested of(CallSession session, CallTask task, AssistantSettings settings, User user) {
        return new CallRequested(
                session.ref(),
                session.version(),
                session.direction(),
                seal(session, "callee_number", session.phoneNumber()),
                PhoneMask.of(session.phoneNumber()),
                seal(session, "instruction", task.instruction()),
                task.plan(),
                task.envelope(),
                new CallSettings(
                        settings.languagePreference(),
                        settings.voicePreference(),
                        settings.defaultTone(),
                        ownerName(session, user),
                        settings.disclosureText(),
                        settings.timezone().getId(),
                        null,
                        false,
                        settings.recordCalls(),
                        null));
    }

    private @Nullable SealedText ownerName(CallSession session, User user) {
        return user.fullName().map(name -> seal(session, "owner_name", name)).orElse(null);
    }

    private SealedText seal(CallSession session, String field, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(Topics.CALL_REQUESTED, session.id().toString(), field)));
    }
}
