package dev.preop.conversation.language;

import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What utterances and sentences are recognised by; every language at once, since callees mix them. */
public final class Lexicon {

    private Lexicon() {}

    /**
     * The alternatives of one entry as whole words, to be found in {@link Plain} text.
     *
     * @throws IllegalArgumentException when no language has the entry
     */
    public static Pattern pattern(String key) {
        String alternatives = alternatives(key);
        if (alternatives.isEmpty()) {
            throw new IllegalArgumentException("no language has the lexicon entry " + key);
        }
        return wholeWords(alternatives);
    }

    /** One language's alternatives as whole words; nothing matches when it has none. */
    public static Pattern pattern(String key, String language) {
        return wholeWords(entry(LanguageFiles.of(language, "lexicon"), key));
    }

    private static Pattern wholeWords(String alternatives) {
        return Pattern.compile("(?<![a-z'])(?:" + alternatives + ")(?![a-z])");
    }

    /** An entry's alternatives, to be built into a larger pattern. */
    public static String alternatives(String key) {
        return LanguageFiles.ofAll("lexicon").stream()
                .map(language -> entry(language, key))
                .filter(alternatives -> !alternatives.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private static String entry(Properties language, String key) {
        return language.getProperty(key, "").strip();
    }
}
