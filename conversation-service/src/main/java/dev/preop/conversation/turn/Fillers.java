package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Sentence;
import dev.preop.conversation.language.Phrase;
import java.util.List;

/** Chooses among the wordings of a line so that none comes twice in a row. */
final class Fillers {

    private Fillers() {}

    /** The wording whose turn it is in this conversation. */
    static String next(Conversation conversation, Phrase phrase) {
        List<String> said = conversation.exchanges().stream()
                .flatMap(exchange -> exchange.sentences().stream())
                .map(Sentence::text)
                .toList();
        return conversation.briefing().phrases().another(phrase, said);
    }
}
