package dev.preop.conversation.money;

import dev.preop.conversation.language.LanguageFiles;
import dev.preop.conversation.language.Plain;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What words mean within a number, all languages together: callees mix them, and no word means two things.
 *
 * @param values words that stand for a number
 * @param times words that multiply what came before
 * @param joins words that may stand inside a number
 * @param articles words that stand for one before a multiplying word
 * @param fraction words between a whole number and its hundredths
 */
record NumberWords(
        Map<String, Long> values,
        Map<String, Long> times,
        Set<String> joins,
        Set<String> articles,
        Set<String> fraction) {

    private static final String TIMES = "times.";

    /** The words of every language there is. */
    static NumberWords load() {
        Map<String, Long> values = new HashMap<>();
        Map<String, Long> times = new HashMap<>();
        Set<String> joins = new HashSet<>();
        Set<String> articles = new HashSet<>();
        Set<String> fraction = new HashSet<>();
        for (Properties language : LanguageFiles.ofAll("numbers")) {
            for (String key : language.stringPropertyNames()) {
                List<String> words = LanguageFiles.words(language, key).stream()
                        .map(Plain::of)
                        .toList();
                switch (key) {
                    case "joins" -> joins.addAll(words);
                    case "one.before.times" -> articles.addAll(words);
                    case "fraction" -> fraction.addAll(words);
                    default ->
                        words.forEach(word -> (key.startsWith(TIMES) ? times : values)
                                .put(word, Long.valueOf(key.replace(TIMES, ""))));
                }
            }
        }
        return new NumberWords(
                Map.copyOf(values), Map.copyOf(times), Set.copyOf(joins), Set.copyOf(articles), Set.copyOf(fraction));
    }
}
