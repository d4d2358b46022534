package dev.preop.speech.turn;

import dev.preop.speech.language.ByLanguage;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which one takes turns in a language, from its file {@code turn}. */
public final class TurnWords {

    private static final ByLanguage<TurnWords> LANGUAGES =
            new ByLanguage<>("turn", (language, words) -> new TurnWords(words));
    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+(-\\d*)*-?");

    private final Set<String> backchannels;
    private final Set<String> hesitations;
    private final Set<String> answers;
    private final Set<String> digits;

    private TurnWords(Properties words) {
        backchannels = list(words, "backchannels");
        hesitations = list(words, "hesitations");
        answers = list(words, "answers");
        digits = list(words, "digits");
    }

    /** The words of a language in BCP 47. */
    public static TurnWords of(String language) {
        return LANGUAGES.of(language);
    }

    /** The words of a text as they are compared here. */
    public static List<String> split(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .map(word -> NOT_OF_A_WORD.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** How many of the words are more than a sign of listening. */
    int meant(List<String> words) {
        return (int) words.stream().filter(word -> !backchannels.contains(word)).count();
    }

    /** Whether the last word calls for another. */
    boolean hesitates(List<String> words) {
        return !words.isEmpty() && hesitations.contains(words.getLast());
    }

    /** Whether it is a short answer as to a question of yes or no. */
    boolean answers(List<String> words) {
        return !words.isEmpty() && words.size() <= 3 && answers.contains(words.getFirst());
    }

    /** How many digits are being told one by one or in groups at the end; a number said as one word is none. */
    int dictated(List<String> words) {
        int count = 0;
        int groups = 0;
        for (String word : words.reversed()) {
            if (DIGITS.matcher(word).matches()) {
                count += (int) word.chars().filter(Character::isDigit).count();
            } else if (digits.contains(word)) {
                count++;
            } else {
                break;
            }
            groups++;
        }
        return groups > 1 || count > 4 ? count : 0;
    }

    private static Set<String> list(Properties words, String key) {
        return Arrays.stream(Objects.requireNonNull(words.getProperty(key), key).split(","))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }
}
