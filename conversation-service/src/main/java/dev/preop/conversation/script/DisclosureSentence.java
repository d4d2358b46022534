package dev.preop.conversation.script;

import dev.preop.contracts.CallDirection;
import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.language.Phrase;
import java.util.regex.Pattern;

/**
 * The first sentence of every call: that an AI is calling, and for whom. The user may choose the words; words that do
 * not name an AI are put after the standard sentence, they never replace it.
 */
final class DisclosureSentence {

    private static final Pattern NAMES_AI = Pattern.compile(
            "\\b(?:AI|A\\.I\\.|IA|I\\.A\\.)(?!\\p{L})|(?i:\\bartificial intelligence\\b|\\binteligencia artificial\\b)");

    private DisclosureSentence() {}

    static String of(Briefing briefing) {
        String standard = standard(briefing);
        String own = briefing.disclosureText();
        if (own == null || own.isBlank()) {
            return standard;
        }
        String worded = own.strip().replace("{owner}", briefing.owner());
        return NAMES_AI.matcher(worded).find() ? worded : standard + " " + worded;
    }

    private static String standard(Briefing briefing) {
        Phrase phrase = briefing.direction() == CallDirection.INBOUND ? Phrase.DISCLOSURE_INBOUND : Phrase.DISCLOSURE;
        return briefing.phrases().the(phrase, "owner", briefing.owner());
    }
}
