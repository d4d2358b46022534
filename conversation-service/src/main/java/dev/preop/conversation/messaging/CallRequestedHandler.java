package dev.preop.conversation.messaging;

import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.ConversationStore;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.conversation.Permission;
import dev.preop.conversation.script.ScriptWriter;
import dev.preop.conversation.turn.ModelWarmUp;
import dev.preop.kit.redaction.Redactor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;

/** A call is about to be dialled: remember what it is for, then write its opening. */
@Singleton
class CallRequestedHandler {

    private final ConversationStore store;
    private final LiveCalls calls;
    private final ScriptWriter script;
    private final EventTexts texts;
    private final ModelWarmUp warmUp;
    private final Clock clock;

    CallRequestedHandler(
            ConversationStore store,
            LiveCalls calls,
            ScriptWriter script,
            EventTexts texts,
            ModelWarmUp warmUp,
            Clock clock) {
        this.store = store;
        this.calls = calls;
        this.script = script;
        this.texts = texts;
        this.warmUp = warmUp;
        this.clock = clock;
    }

    /** May be called again with the same event: what is done stays done. */
    Uni<Void> handle(CallRequested event) {
        warmUp.begin();
        return store.add(Conversation.requested(event.call(), briefing(event)))
                .chain(kept -> kept
                        ? calls.find(event.call().sessionId()).chain(this::writeOpening)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> writeOpening(LiveCall call) {
        if (call.conversation().status() != ConversationStatus.REQUESTED) {
            return Uni.createFrom().voidItem();
        }
        return script.write(call.conversation().briefing())
                .map(opening -> call.change(conversation -> conversation.scripted(opening)))
                .chain(store::saveProgress);
    }

    private Briefing briefing(CallRequested event) {
        CallSettings settings = event.settings();
        return new Briefing(
                Redactor.redact(texts.open(event, "instruction", event.instruction())),
                event.plan(),
                event.envelope(),
                settings.language(),
                settings.tone(),
                texts.openIfPresent(event, "owner_name", settings.ownerName()),
                settings.disclosureText(),
                LocalDate.ofInstant(clock.instant(), zone(settings.timeZone())),
                event.direction(),
                permissions(settings));
    }

    private static Set<Permission> permissions(CallSettings settings) {
        Set<Permission> may = EnumSet.noneOf(Permission.class);
        if (settings.transferTo() != null) {
            may.add(Permission.TRANSFER);
        }
        if (settings.leaveVoicemail()) {
            may.add(Permission.LEAVE_VOICEMAIL);
        }
        return may;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            return ZoneOffset.UTC;
        }
    }
}
