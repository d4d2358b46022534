package dev.preop.speech.speakable;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Plain numbers, and abbreviations before a name. */
final class Counts {

    private static final long FIRST_YEAR = 1_900;
    private static final long LAST_YEAR = 2_099;

    private final Words words;

    private Counts(Words words) {
        this.words = words;
    }

    static List<Rule> rules(Words words) {
        Counts counts = new Counts(words);
        String decimal = words.word("decimal");
        String thousands = decimal.equals(".") ? "," : ".";
        String number = "(?<![\\w$€£.,:/-])(\\d{1,3}(?:" + Pattern.quote(thousands) + "\\d{3})+|\\d{1,4})(?:"
                + Pattern.quote(decimal) + "(\\d{1,3}))?(?!\\w|[.,:/-]\\d)";
        String abbreviations = String.join(
                "|", words.keys("abbreviation.").stream().map(Pattern::quote).toList());
        return List.of(
                Rule.of(number, counts::number),
                Rule.whole(
                        "(?<!\\w)(?:" + abbreviations + ")(?= \\p{Lu})",
                        match -> words.word("abbreviation." + match.group())));
    }

    private List<Piece> number(MatchResult match) {
        long value = Long.parseLong(match.group(1).replaceAll("\\D", ""));
        boolean year = match.group(1).length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
        if (year && match.group(2) == null) {
            return List.of();
        }
        return List.of(new Piece(match.start(), match.end(), words.number(value) + words.decimals(match.group(2))));
    }
}
