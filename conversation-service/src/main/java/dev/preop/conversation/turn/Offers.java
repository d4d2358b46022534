package dev.preop.conversation.turn;

import dev.preop.conversation.authority.Offer;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.Utterance;

/** What the callee has offered in a conversation so far. */
final class Offers {

    private Offers() {}

    /** Folds all that was said; what one turn brought together counts as said at once. */
    static Offer in(Conversation conversation) {
        Offer offer = Offer.NONE;
        String question = "";
        for (Exchange exchange : conversation.exchanges()) {
            if (!exchange.utterances().isEmpty()) {
                String words = String.join(
                        " ", exchange.utterances().stream().map(Utterance::text).toList());
                offer = offer.after(question, words);
            }
            if (!exchange.sentences().isEmpty()) {
                question = exchange.sentences().getLast().text();
            }
        }
        return offer;
    }
}
