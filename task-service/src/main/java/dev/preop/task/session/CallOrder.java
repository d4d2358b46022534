package dev.preop.task.session;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.redaction.PhoneMask;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.task.CallTask;
import dev.preop.task.user.Owner;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the order that tells the other services of a call to come, with everything personal sealed. */
@Singleton
public class CallOrder {

    private static final Pattern MESSAGE = Pattern.compile(
            "\\bleave\\s+(?:(?:them|him|her|a|an?other)\\s+)*(?:message|voicemail)\\b|\\bdej\\p{L}+\\s+(?:un\\s+)?(?:mensaje|recado)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PiiCipher cipher;
    private final DialLimits limits;

    CallOrder(PiiCipher cipher, DialLimits limits) {
        this.cipher = cipher;
        this.limits = limits;
    }

    public CallRequested of(CallSession session, CallTask task, AssistantSettings settings, Owner owner) {
        return new CallRequested(
                session.ref(),
                session.version(),
                session.direction(),
                seal(session, "callee_number", session.phoneNumber()),
                PhoneMask.of(session.phoneNumber()),
                seal(session, "instruction", task.instruction()),
                task.plan(),
                envelope(session, task),
                new CallSettings(
                        settings.languagePreference(),
                        settings.voicePreference(),
                        settings.defaultTone(),
                        ownerName(session, task, owner),
                        settings.disclosureText(),
                        settings.timezone().getId(),
                        (int) limits.timeLimit().toSeconds(),
                        settings.leaveVoicemail() || asksForMessage(task.instruction()),
                        settings.recordCalls(),
                        transferTo(session, owner)));
    }

    /**
     * A caller's number can be made up by anybody: who rings in is told nothing about the user. Who rings back too late finds
     * nobody who may agree to anything.
     */
    private static AuthorityEnvelope envelope(CallSession session, CallTask task) {
        AuthorityEnvelope full = task.envelope();
        return switch (session.direction()) {
            case OUTBOUND -> full;
            case INBOUND, UNKNOWN ->
                full.hasLapsedBy(session.createdAt())
                        ? AuthorityEnvelope.NOTHING
                        : new AuthorityEnvelope(full.ceiling(), full.commitments(), Set.of(), full.until());
        };
    }

    /** Whether the user asks, in English or Spanish, that a message be left. */
    static boolean asksForMessage(String instruction) {
        return MESSAGE.matcher(instruction).find();
    }

    private @Nullable SealedText transferTo(CallSession session, Owner owner) {
        return owner.verifiedPhone()
                .map(phone -> seal(session, "transfer_to", phone))
                .orElse(null);
    }

    /** For whom the agent speaks, unless the user will not have that told. */
    private @Nullable SealedText ownerName(CallSession session, CallTask task, Owner owner) {
        return owner.fullName()
                .filter(name -> !task.override().withholds(Disclosure.NAME))
                .map(name -> seal(session, "owner_name", name))
                .orElse(null);
    }

    private SealedText seal(CallSession session, String field, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(Topics.CALL_REQUESTED, session.id().toString(), field)));
    }
}
