package dev.preop.conversation.turn;

import java.util.Locale;
import java.util.Set;

/** English and Spanish words whose full stop does not end a sentence, or not for certain. */
final class Abbreviations {

    /** Always followed by what they belong to: "Dr. Lee", "St. James", "núm. 5". */
    private static final Set<String> BINDING = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "st", "mt", "vs", "fig", "gen", "rev", "sgt", "capt", "e.g", "i.e", "sr",
            "sra", "srta", "dra", "ud", "uds", "avda", "av", "núm", "pág", "p.ej", "lic", "ing");

    /** May also stand at the end: "at 2 p.m.", "etc."; what follows decides. */
    private static final Set<String> OPEN = Set.of(
            "a.m", "p.m", "etc", "approx", "aprox", "u.s", "inc", "ltd", "co", "jr", "no", "ave", "blvd", "dept", "ext",
            "min", "hr", "hrs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
            "mon", "tue", "wed", "thu", "fri", "ee.uu");

    private Abbreviations() {}

    /**
     * Whether the full stop after {@code word} ends the sentence.
     *
     * @param next the first visible character after it
     */
    static boolean endsSentence(String word, char next) {
        String bare = word.toLowerCase(Locale.ROOT);
        if (BINDING.contains(bare) || initial(word)) {
            return false;
        }
        if (OPEN.contains(bare)) {
            return Character.isUpperCase(next) || next == '¿' || next == '¡';
        }
        return !Character.isLowerCase(next);
    }

    private static boolean initial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
    }
}
