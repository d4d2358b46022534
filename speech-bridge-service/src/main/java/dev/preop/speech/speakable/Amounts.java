package dev.preop.speech.speakable;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;

/** Money and percentages. */
final class Amounts {

    private static final String AMOUNT =
            "(?<whole>\\d{1,3}(?:[.,]\\d{3})+(?!\\d)|\\d{1,12})(?:[.,](?<part>\\d{2})(?!\\d))?";
    private static final String NOT_SCALED = "(?![\\d%]| ?(?:thousand|million|billion|mil|millones)\\b)";
    private static final String SIGNED = "(?<![\\w.])(?<unit>US\\$|\\$|€|£) ?" + AMOUNT + NOT_SCALED;
    private static final String COUNTED = "(?<![\\w.,])" + AMOUNT + " ?(?<unit>USD|EUR|GBP|MXN|€|£)(?!\\w)";
    private static final Map<String, String> CURRENCIES = Map.of("US$", "USD", "$", "USD", "€", "EUR", "£", "GBP");

    private final Words words;

    private Amounts(Words words) {
        this.words = words;
    }

    static List<Rule> rules(Words words) {
        Amounts amounts = new Amounts(words);
        return List.of(Rule.of(SIGNED, amounts::money), Rule.of(COUNTED, amounts::money), amounts.percentage());
    }

    private Rule percentage() {
        return Rule.whole(
                "(?<![\\w.,])(\\d{1,9})(?:[.,](\\d{1,2}))? ?%",
                match -> words.number(Long.parseLong(match.group(1))) + words.decimals(match.group(2)) + " "
                        + words.word("percent"));
    }

    private List<Piece> money(MatchResult match) {
        String unit = match.group("unit");
        String key = "currency." + CURRENCIES.getOrDefault(unit, unit);
        return words.find(key).isEmpty()
                ? List.of()
                : List.of(new Piece(match.start(), match.end(), said(match, words.list(key))));
    }

    private String said(MatchResult match, List<String> names) {
        long whole = Long.parseLong(match.group("whole").replaceAll("[.,]", ""));
        long part = match.group("part") == null ? 0 : Long.parseLong(match.group("part"));
        String wholes = counted(whole, names.get(0), names.get(1));
        if (part == 0) {
            return wholes;
        }
        String parts = counted(part, names.get(2), names.get(3));
        return whole == 0 ? parts : wholes + " " + words.word("currency.join") + " " + parts;
    }

    private String counted(long number, String one, String many) {
        return words.count(number) + " " + (number == 1 ? one : many);
    }
}
