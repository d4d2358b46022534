package dev.preop.simulators.ollama.mind.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount somebody named.
 *
 * @param currency ISO 4217
 * @param start where it stands in the text, first character
 * @param end where it ends, exclusive
 */
public record Money(BigDecimal amount, String currency, int start, int end) {

    private static final String UNIT = "(?<unit>dollars?|bucks|usd|euros?|eur|pounds?|quid|gbp|dolares|pesos|mxn)\\b";
    private static final Pattern MENTION =
            Pattern.compile("(?<sign>us\\$|\\$|\u20AC|\u00A3) ?(?<signed>" + Numbers.NUMBER + ")|(?<counted>"
                    + Numbers.NUMBER + ") ?" + UNIT + "(?: and (?<cents>" + Numbers.NUMBER + ") cents)?");
    private static final Pattern BARE = Pattern.compile(
            "(?:^|\\b(?:is|are|it's|that's|be|costs?|around|about|es|son|cuesta|cuestan|seria|serian|vale)\\b)\\W*(?<bare>"
                    + Numbers.NUMBER + ")(?=\\W*(?:$|[.,;!?]|plus|with|for|por|para|total|altogether|en total))");
    private static final Pattern TOTAL = Pattern.compile("total|altogether|comes to|all in");

    /** Every amount named with its currency, in order. */
    public static List<Money> in(String text) {
        List<Money> found = new ArrayList<>();
        Matcher match = MENTION.matcher(Plain.of(text));
        while (match.find()) {
            boolean signed = match.group("sign") != null;
            BigDecimal amount = Numbers.value(match.group(signed ? "signed" : "counted"));
            String cents = match.group("cents");
            BigDecimal whole =
                    cents == null ? amount : amount.add(Numbers.value(cents).movePointLeft(2));
            found.add(new Money(
                    whole, currency(signed ? match.group("sign") : match.group("unit")), match.start(), match.end()));
        }
        return List.copyOf(found);
    }

    /** The price a sentence quotes: the total when it names one, else the highest amount. */
    public static Optional<Money> quoted(String text) {
        List<Money> all = in(text);
        Matcher total = TOTAL.matcher(Plain.of(text));
        if (total.find()) {
            Optional<Money> after =
                    all.stream().filter(money -> money.start >= total.end()).findFirst();
            if (after.isPresent()) {
                return after;
            }
        }
        return all.stream().max(Comparator.comparing(Money::amount));
    }

    /** The price in the answer to "how much is it?", where people leave the currency out. */
    public static Optional<Money> answered(String text, String currency) {
        Optional<Money> quoted = quoted(text);
        if (quoted.isPresent()) {
            return quoted;
        }
        Matcher match = BARE.matcher(Plain.of(text));
        return match.find()
                ? Optional.of(
                        new Money(Numbers.value(match.group("bare")), currency, match.start("bare"), match.end("bare")))
                : Optional.empty();
    }

    /** The amount by itself, wherever it was said: equal amounts are then equal. */
    public Money unplaced() {
        return new Money(amount.stripTrailingZeros(), currency, 0, 0);
    }

    /** The amount without needless zeros, for example {@code 75} or {@code 18.50}. */
    public String plainAmount() {
        BigDecimal bare = amount.stripTrailingZeros();
        return (bare.scale() <= 0 ? bare.setScale(0) : amount.setScale(2, RoundingMode.HALF_UP)).toPlainString();
    }

    private static String currency(String unit) {
        return switch (unit.charAt(0)) {
            case '\u20AC', 'e' -> "EUR";
            case '\u00A3', 'q', 'g' -> "GBP";
            case 'p' -> unit.startsWith("pesos") ? "MXN" : "GBP";
            case 'm' -> "MXN";
            default -> "USD";
        };
    }
}
