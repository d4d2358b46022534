package dev.preop.conversation.memory;

import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.Sentence;
import java.util.StringJoiner;

/**
 * What of a reply reached the callee. A sentence counts as reported; one whose report is still under way counts as
 * heard, unless an earlier one was cut off: what was queued behind a cut was never played.
 */
final class HeardWords {

    private HeardWords() {}

    static String of(Exchange exchange) {
        StringJoiner words = new StringJoiner(" ");
        boolean cut = false;
        for (Sentence sentence : exchange.sentences()) {
            String heard = sentence.heard();
            if (heard == null) {
                heard = cut ? "" : sentence.text();
            }
            if (!heard.isBlank()) {
                words.add(heard.strip());
            }
            cut |= sentence.interrupted();
        }
        return words.toString();
    }
}
