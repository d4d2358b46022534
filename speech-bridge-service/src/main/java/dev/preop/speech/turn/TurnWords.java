package dev.preop.speech.turn;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words by which one takes turns in a language, from {@code /turn/<language>.properties}; else English ones. */
public final class TurnWords {

    private static final TurnWords ENGLISH = new TurnWords("en");
    private static final TurnWords SPANISH = new TurnWords("es");
    private static final Pattern NOT_OF_A_WORD = Pattern.compile("[^\\p{L}\\p{N}'’-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+(-\\d*)*-?");

    private final Set<String> backchannels;
    private final Set<String> hesitations;
    private final Set<String> answers;
    private final Set<String> digits;

    private TurnWords(String language) {
        Properties words = new Properties();
        String resource = "/turn/" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TurnWords.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        backchannels = list(words, "backchannels");
        hesitations = list(words, "hesitations");
        answers = list(words, "answers");
        digits = list(words, "digits");
    }

    /** The words of a language in BCP 47. */
    public static TurnWords of(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("es") ? SPANISH : ENGLISH;
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
