package dev.preop.conversation.messaging;

import dev.preop.contracts.ReplySpoken;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** A sentence was played, whole or in part: from now on the model is shown what was heard. */
@Singleton
class ReplySpokenHandler {

    private final LiveCalls calls;
    private final EventTexts texts;

    ReplySpokenHandler(LiveCalls calls, EventTexts texts) {
        this.calls = calls;
        this.texts = texts;
    }

    Uni<Void> handle(ReplySpoken event) {
        String heard = texts.open(event, "heard", event.heard());
        return calls.find(event.call().sessionId()).chain(call -> remember(call, event, heard));
    }

    private static Uni<Void> remember(LiveCall call, ReplySpoken event, String heard) {
        if (call.conversation().status() == ConversationStatus.ENDED
                || call.conversation().exchange(event.turnId()).isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        call.change(conversation -> conversation.spoken(event.turnId(), event.index(), heard, event.interrupted()));
        return call.save(event.turnId());
    }
}
