package dev.preop.simulators.ollama.mind.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The two languages the mind holds a conversation in. */
public enum Language {
    ENGLISH(Set.of(
            "the", "you", "is", "how", "can", "we", "have", "your", "what", "and", "does", "for", "i", "that", "of",
            "to", "hello", "thank", "are", "do", "yes", "it", "with", "my", "call")),
    SPANISH(Set.of(
            "el",
            "la",
            "los",
            "las",
            "que",
            "de",
            "en",
            "para",
            "por",
            "una",
            "un",
            "gracias",
            "usted",
            "puedo",
            "hola",
            "buenos",
            "buenas",
            "dias",
            "tardes",
            "su",
            "es",
            "con",
            "le",
            "si",
            "tenemos",
            "cita",
            "cuanto",
            "esta",
            "del",
            "y",
            "mi",
            "llama",
            "llame",
            "al",
            "habla",
            "dolares",
            "numero",
            "confirmacion"));

    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");

    private final Set<String> common;

    Language(Set<String> common) {
        this.common = common;
    }

    /** The language of a tag like {@code es-MX} or a name like {@code Spanish}; English unless it says Spanish. */
    public static Language named(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("es") || lower.startsWith("spa") ? SPANISH : ENGLISH;
    }

    /** The language a text is most likely in; {@code otherwise} when its words do not tell. */
    public static Language of(String text, Language otherwise) {
        if (text.indexOf('\u00BF') >= 0 || text.indexOf('\u00A1') >= 0) {
            return SPANISH;
        }
        String plain = Plain.of(text);
        long english = ENGLISH.commonWords(plain);
        long spanish = SPANISH.commonWords(plain);
        return english == spanish ? otherwise : english > spanish ? ENGLISH : SPANISH;
    }

    private long commonWords(String plain) {
        return WORD.matcher(plain)
                .results()
                .filter(word -> common.contains(word.group()))
                .count();
    }
}
