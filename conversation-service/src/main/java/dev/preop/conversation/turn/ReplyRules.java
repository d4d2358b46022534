package dev.preop.conversation.turn;

import dev.preop.conversation.authority.AuthorityGuard;
import dev.preop.conversation.authority.Offer;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Exchange;
import java.util.UUID;

/**
 * What a reply has to keep to.
 *
 * @param offer what the callee has put on the table
 * @param refusedBefore whether the user refused an offer on this call: the next time ends it
 * @param affirmsAi whether the reply begins by saying that this is an AI
 * @param firstIndex the position of its first move
 * @param filler what fills the wait for a slow first sentence
 */
record ReplyRules(
        Briefing briefing,
        AuthorityGuard guard,
        Offer offer,
        boolean refusedBefore,
        boolean affirmsAi,
        int firstIndex,
        String filler) {

    /** The rules for the reply of turn {@code turnId} to {@code signal}. */
    static ReplyRules of(Conversation conversation, UUID turnId, Signal signal, String filler) {
        Offer offer = Offers.in(conversation);
        Briefing briefing = conversation.briefing();
        int next = conversation.exchange(turnId).map(Exchange::nextIndex).orElse(0);
        return new ReplyRules(
                briefing,
                AuthorityGuard.of(briefing.envelope(), conversation.state().consent(), offer),
                offer,
                conversation.state().refused(),
                signal == Signal.ASKS_IF_ROBOT && next == 0,
                next,
                filler);
    }
}
