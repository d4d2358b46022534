package dev.preop.conversation.turn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sums of money in spoken text, English and Spanish: "$1,200.50", "300 dollars", "three hundred bucks". */
final class Amounts {

    private static final String NUMBER = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,7}(?:\\.\\d{1,2})?)";
    private static final String CURRENCY =
            "(?:dollars?|bucks?|usd|euros?|eur|pounds?|gbp|d[oó]lar(?:es)?|pesos?|libras?)";
    private static final Pattern SIGNED = Pattern.compile("[$€£]\\s?" + NUMBER);
    private static final Pattern NAMED =
            Pattern.compile(NUMBER + "\\s*(?:" + CURRENCY + "\\b|[€£])", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRICED = Pattern.compile(
            "\\b(?:price|costs?|total|fee|charge[sd]?|pay|precio|cuesta|cuestan|total|cobramos|pagar)\\W+(?:\\w+\\W+){0,3}?"
                    + NUMBER + "(?![\\d:/]|\\s*(?:[ap]\\.?m\\b|percent|%|minutes|minutos|days|d[ií]as))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern CURRENCY_WORD = Pattern.compile(CURRENCY, Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    static List<BigDecimal> in(String text) {
        List<BigDecimal> amounts = new ArrayList<>();
        for (Pattern pattern : List.of(SIGNED, NAMED, PRICED)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                amounts.add(new BigDecimal(matcher.group(1).replace(",", "")));
            }
        }
        amounts.addAll(spelled(text));
        return amounts;
    }

    private static List<BigDecimal> spelled(String text) {
        List<BigDecimal> amounts = new ArrayList<>();
        List<String> run = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (NumberWords.isNumberWord(word) || NumberWords.isJoiner(word)) {
                run.add(word);
                continue;
            }
            if (CURRENCY_WORD.matcher(word).matches()) {
                NumberWords.read(run).ifPresent(value -> amounts.add(BigDecimal.valueOf(value)));
            }
            run.clear();
        }
        return amounts;
    }
}
