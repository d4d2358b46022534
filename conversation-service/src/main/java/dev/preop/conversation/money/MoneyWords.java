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
 * Words around sums of money, all languages together.
 *
 * @param currencies ISO 4217 by word or sign
 * @param cents words for hundredths
 * @param slang words of which a number consists that always means money
 * @param prices words that make a number after them a price
 * @param questions words that ask for a price
 * @param offers words that make a number right after them a price when a clause ends with it
 * @param things words that make a number right before them something else
 * @param months after or before which a number is a date
 */
record MoneyWords(
        Map<String, String> currencies,
        Set<String> cents,
        Set<String> slang,
        Set<String> prices,
        Set<String> questions,
        Set<String> offers,
        Set<String> things,
        Set<String> months) {

    private static final String CURRENCY = "currency.";

    static MoneyWords load() {
        Map<String, String> currencies = new HashMap<>(Map.of("$", "USD", "€", "EUR", "£", "GBP"));
        Map<String, Set<String>> sets = new HashMap<>();
        for (Properties language : LanguageFiles.ofAll("money")) {
            for (String key : language.stringPropertyNames()) {
                List<String> words = LanguageFiles.words(language, key).stream()
                        .map(Plain::of)
                        .toList();
                if (key.startsWith(CURRENCY)) {
                    words.forEach(word -> currencies.put(word, key.substring(CURRENCY.length())));
                } else {
                    sets.computeIfAbsent(key, ignored -> new HashSet<>()).addAll(words);
                }
            }
        }
        return new MoneyWords(
                Map.copyOf(currencies),
                set(sets, "cents"),
                set(sets, "slang"),
                set(sets, "price"),
                set(sets, "ask"),
                set(sets, "offer"),
                set(sets, "thing"),
                set(sets, "month"));
    }

    private static Set<String> set(Map<String, Set<String>> sets, String key) {
        return Set.copyOf(sets.getOrDefault(key, Set.of()));
    }
}
