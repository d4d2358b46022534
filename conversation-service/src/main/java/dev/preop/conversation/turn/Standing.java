package dev.preop.conversation.turn;

import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Answerer;
import dev.preop.conversation.conversation.Conversation;

/** What an utterance tells about who is listening. */
final class Standing {

    private Standing() {}

    /** Whoever answers what the agent said is a person, unless a machine was detected. */
    static Conversation after(Conversation conversation, Signal signal) {
        return conversation.state().answerer() == Answerer.UNKNOWN && signal.showsPerson()
                ? conversation.now(state -> state.answeredBy(Answerer.HUMAN))
                : conversation;
    }
}
