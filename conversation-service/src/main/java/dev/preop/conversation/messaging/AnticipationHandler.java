package dev.preop.conversation.messaging;

import dev.preop.contracts.UtteranceAnticipated;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.turn.HeadStarts;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** The callee has probably finished: the model may begin. */
@Singleton
class AnticipationHandler {

    private final LiveCalls calls;
    private final HeadStarts headStarts;
    private final EventTexts texts;

    AnticipationHandler(LiveCalls calls, HeadStarts headStarts, EventTexts texts) {
        this.calls = calls;
        this.headStarts = headStarts;
        this.texts = texts;
    }

    Uni<Void> handle(UtteranceAnticipated event) {
        String words = texts.open(event, "text", event.text());
        return calls.find(event.call().sessionId())
                .invoke(call -> headStarts.anticipate(call, event.turn(), words))
                .replaceWithVoid();
    }
}
