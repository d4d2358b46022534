package dev.preop.speech.stt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Undoes a known defect of the recogniser: a final text that holds the utterance two or three times over. People repeat
 * themselves too, so it counts as a defect only if the text before it was final had it fewer times.
 */
final class Repeats {

    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final int FEWEST_WORDS = 2;

    private Repeats() {}

    /** The text as it was said, given what was recognised of it before it was final. */
    static String undone(String text, String partial) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        int before = (int) WORD.matcher(partial).results().count();
        for (int times : new int[] {3, 2}) {
            int unit = words.size() / times;
            boolean repeats = unit >= FEWEST_WORDS && words.size() % times == 0 && repeats(words, unit);
            if (repeats && before > 0 && before <= unit) {
                return text.substring(0, words.get(unit - 1).end());
            }
        }
        return text;
    }

    private static boolean repeats(List<MatchResult> words, int unit) {
        String[] plain = words.stream()
                .map(word -> word.group().toLowerCase(Locale.ROOT).replaceAll("[\\p{Punct}¿¡]", ""))
                .toArray(String[]::new);
        return Arrays.equals(plain, unit, plain.length, plain, 0, plain.length - unit);
    }
}
