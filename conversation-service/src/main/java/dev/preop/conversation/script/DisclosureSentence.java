package dev.preop.conversation.script;

import dev.preop.conversation.conversation.Briefing;
import dev.preop.conversation.phrase.Language;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The first sentence of every call: that an AI is calling, and for whom. The user may choose the words; words that do
 * not name an AI are put after the standard sentence, they never replace it.
 */
final class DisclosureSentence {

    private static final String OWNER = "{owner}";
    private static final Pattern NAMES_AI = Pattern.compile(
            "\\b(?:AI|A\\.I\\.|IA|I\\.A\\.)(?!\\p{L})|(?i:\\bartificial intelligence\\b|\\binteligencia artificial\\b)");

    private DisclosureSentence() {}

    static String of(Briefing briefing) {
        String standard = standard(briefing.language(), briefing.ownerName());
        String own = briefing.disclosureText();
        if (own == null || own.isBlank()) {
            return standard;
        }
        String worded = own.strip().replace(OWNER, owner(briefing.language(), briefing.ownerName()));
        return NAMES_AI.matcher(worded).find() ? worded : standard + " " + worded;
    }

    private static String standard(Language language, @Nullable String ownerName) {
        String owner = owner(language, ownerName);
        return switch (language) {
            case ENGLISH -> "Hello, this is an AI assistant calling on behalf of " + owner + ".";
            case SPANISH -> "Hola, soy un asistente de inteligencia artificial y llamo de parte de " + owner + ".";
        };
    }

    private static String owner(Language language, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            return name.strip();
        }
        return switch (language) {
            case ENGLISH -> "a client";
            case SPANISH -> "un cliente";
        };
    }
}
