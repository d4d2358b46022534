package dev.preop.speech.speakable;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of one language: those of its file {@code speakable}, and its numerals. */
final class Words {

    private final Locale locale;
    private final Properties words;
    private final RuleBasedNumberFormat numerals;

    Words(String language, Properties words) {
        this.words = words;
        locale = Locale.of(language);
        numerals = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    }

    Locale locale() {
        return locale;
    }

    String word(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException(locale + " has no word for " + key));
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key));
    }

    List<String> list(String key) {
        return Arrays.asList(word(key).split(",", -1));
    }

    /** The part of each key after {@code prefix}. */
    List<String> keys(String prefix) {
        return words.stringPropertyNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .sorted()
                .toList();
    }

    /** A number by itself: {@code twenty-one}. */
    String number(long value) {
        return spelled(value, "rules.number");
    }

    /** A number of things: {@code veintiún}. */
    String count(long value) {
        return spelled(value, "rules.count");
    }

    /** An hour of the day. */
    String hour(int value) {
        return spelled(value, "rules.hour");
    }

    /** A day of the month. */
    String day(int value) {
        return find("day." + value).orElseGet(() -> spelled(value, "rules.day"));
    }

    /** The decimals of a number, digit by digit; nothing for none. */
    String decimals(@Nullable String digits) {
        return digits == null
                ? ""
                : digits.chars()
                        .mapToObj(digit -> " " + number(digit - '0'))
                        .collect(Collectors.joining("", " " + word("decimal.word"), ""));
    }

    /** The formatter is not safe for use from many threads; it is quick. */
    private String spelled(long value, String rules) {
        synchronized (numerals) {
            return numerals.format(value, word(rules));
        }
    }
}
