package dev.preop.conversation.messaging;

import dev.preop.contracts.CallCommanded;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.turn.OperatorTurns;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** An operator orders something. Hanging up is the carrier's business; here the agent only stops talking. */
@Singleton
class CallCommandedHandler {

    private final LiveCalls calls;
    private final OperatorTurns turns;
    private final EventTexts texts;

    CallCommandedHandler(LiveCalls calls, OperatorTurns turns, EventTexts texts) {
        this.calls = calls;
        this.turns = turns;
        this.texts = texts;
    }

    Uni<Void> handle(CallCommanded event) {
        return calls.find(event.call().sessionId()).chain(call -> obey(call, event));
    }

    private Uni<Void> obey(LiveCall call, CallCommanded event) {
        if (call.conversation().status() == ConversationStatus.ENDED) {
            return Uni.createFrom().voidItem();
        }
        return switch (event.command()) {
            case PAUSE -> turns.pause(call, event.commandId());
            case RESUME -> turns.resume(call, event.commandId());
            case SAY -> say(call, event);
            case PRESS_DIGITS -> turns.press(call, event.commandId(), event.digits() == null ? "" : event.digits());
            case TRANSFER -> turns.transfer(call, event.commandId());
            case HANG_UP -> Uni.createFrom().voidItem().invoke(call::cancelTurn);
            case UNKNOWN -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> say(LiveCall call, CallCommanded event) {
        String text = texts.openIfPresent(event, "text", event.text());
        return text == null || text.isBlank()
                ? Uni.createFrom().voidItem()
                : turns.say(call, event.commandId(), text.strip(), event.now());
    }
}
