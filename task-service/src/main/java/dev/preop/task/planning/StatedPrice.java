package dev.preop.task.planning;

import dev.preop.contracts.Money;
import dev.preop.task.settings.AssistantSettings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the price limit that the user's own words set. */
final class StatedPrice {

    private static final Pattern AMOUNT = Pattern.compile(
            "(?<symbol>[$€£])\\s?(?<a>\\d{1,7}(?:,\\d{3})*(?:\\.\\d{1,2})?)"
                    + "|(?<b>\\d{1,7}(?:,\\d{3})*(?:\\.\\d{1,2})?)\\s?"
                    + "(?<word>dollars?|bucks|usd|d[oó]lares|euros?|eur|pounds?|gbp)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIMIT_BEFORE = Pattern.compile(
            "(under|below|less than|up to|at most|no more than|not more than|max(imum)?|within|budget( of| is)?|"
                    + "menos de|hasta|m[aá]ximo)\\W{0,3}(of |de )?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LIMIT_AFTER =
            Pattern.compile("^\\s*(or less|max(imum)?|at most|tops)\\b", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> CURRENCIES =
            Map.of("€", "EUR", "£", "GBP", "e", "EUR", "p", "GBP", "g", "GBP");

    private StatedPrice() {}

    /** The strictest amount that is said to be a limit, else the strictest amount, else nothing. */
    static Optional<Money> limitIn(String text) {
        List<Money> limits = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        AMOUNT.matcher(text).results().forEach(match -> {
            Money money = money(match);
            amounts.add(money);
            if (LIMIT_BEFORE.matcher(text.substring(0, match.start())).find()
                    || LIMIT_AFTER.matcher(text.substring(match.end())).find()) {
                limits.add(money);
            }
        });
        return (limits.isEmpty() ? amounts : limits).stream().min(Comparator.comparing(Money::amount));
    }

    private static Money money(MatchResult match) {
        String digits = match.group("a") != null ? match.group("a") : match.group("b");
        String unit = match.group("symbol") != null
                ? match.group("symbol")
                : match.group("word").substring(0, 1).toLowerCase(Locale.ROOT);
        return new Money(
                new BigDecimal(digits.replace(",", "")), CURRENCIES.getOrDefault(unit, AssistantSettings.CURRENCY));
    }
}
