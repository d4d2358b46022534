package dev.preop.speech.speakable;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Days of the month, in dates written out and in those of ISO 8601. */
final class Dates {

    private static final String ISO = "(?<![\\w-])(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])(?![\\w-])";
    private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";

    private final Words words;

    private Dates(Words words) {
        this.words = words;
    }

    static List<Rule> rules(Words words) {
        Dates dates = new Dates(words);
        String month = "(?i:"
                + Arrays.stream(Month.values())
                        .map(name -> name(name, words.locale()))
                        .collect(Collectors.joining("|"))
                + ")";
        return List.of(
                Rule.whole(ISO, dates::iso),
                Rule.whole("(?<=\\b" + month + " )" + DAY + "(?:st|nd|rd|th)?(?![\\w:]|[.,]\\d)", dates::day),
                Rule.whole("(?<![\\w:$€£.,-])" + DAY + "(?:st|nd|rd|th)?(?= (?:of |de )?" + month + "\\b)", dates::day),
                Rule.whole("(?<![\\w.,-])" + DAY + "(?:st|nd|rd|th)(?!\\w)", dates::day));
    }

    private String day(MatchResult match) {
        return words.day(Integer.parseInt(match.group(1)));
    }

    private String iso(MatchResult match) {
        return words.word("date")
                .formatted(
                        words.day(Integer.parseInt(match.group(3))),
                        name(Month.of(Integer.parseInt(match.group(2))), words.locale()),
                        Integer.parseInt(match.group(1)));
    }

    private static String name(Month month, Locale locale) {
        return month.getDisplayName(TextStyle.FULL, locale);
    }
}
