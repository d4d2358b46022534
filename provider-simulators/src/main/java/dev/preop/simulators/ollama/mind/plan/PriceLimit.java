package dev.preop.simulators.ollama.mind.plan;

import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The highest price an instruction allows: {@code under $100}, {@code no more than 50 dollars}, {@code $30 or less}. */
record PriceLimit(BigDecimal amount, String currency) {

    private static final String WORDS =
            "(?:under|below|less than|cheaper than|(?:no|not) (?:more|higher) than|not over|at most|up to|within"
                    + "|max(?:imum)?(?: of| price)?:?|budget(?: is| of)?:?|limit(?: is| of)?:?|spend(?: up to)?|cap(?:ped)? at"
                    + "|menos de|por debajo de|no mas de|maximo(?: de)?:?|hasta|como mucho|tope de|presupuesto de)";
    private static final Pattern BEFORE =
            Pattern.compile(WORDS + "\\s*(?:a (?:budget|limit|maximum) of )?(?:about )?$");
    private static final Pattern AFTER = Pattern.compile(
            "^\\s*(?:or (?:less|under|below)|max(?:imum)?\\b|tops|at (?:the )?most|o menos|como maximo|maximo)");
    private static final Pattern BARE = Pattern.compile(
            WORDS
                    + "\\s+(\\d+(?:\\.\\d{1,2})?)\\b(?! ?(?:people|persons|guests|minutes|hours|days|weeks|miles|km|am|pm|:|%|o'?clock|personas|dias))");

    static Optional<PriceLimit> in(String text) {
        String plain = Plain.of(text);
        List<Money> amounts = Money.in(text);
        Optional<PriceLimit> named = amounts.stream()
                .filter(money ->
                        BEFORE.matcher(plain.substring(0, money.start())).find()
                                || AFTER.matcher(plain.substring(money.end())).find())
                .findFirst()
                .map(money -> new PriceLimit(money.amount(), money.currency()));
        Matcher bare = BARE.matcher(plain);
        return named.isPresent() || !bare.find()
                ? named
                : Optional.of(new PriceLimit(new BigDecimal(bare.group(1)), "USD"));
    }
}
