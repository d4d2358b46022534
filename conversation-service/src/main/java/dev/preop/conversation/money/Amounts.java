package dev.preop.conversation.money;

import dev.preop.conversation.money.NumberReader.Reading;
import dev.preop.conversation.money.Token.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds sums of money in what is said: "$1,299.99", "75 bucks", "three hundred and fifty", "trescientos cincuenta euros".
 * Where it cannot tell a price from another number it takes the price: the cost of a mistake is one question.
 */
public final class Amounts {

    private static final NumberReader NUMBERS = new NumberReader();
    private static final MoneyWords WORDS = MoneyWords.load();
    private static final int PRICE_WORD_REACH = 5;
    private static final BigDecimal LEAST_BARE_PRICE = BigDecimal.valueOf(60);
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);

    private final List<Token> tokens;
    private final boolean priceAsked;

    private Amounts(List<Token> tokens, boolean priceAsked) {
        this.tokens = tokens;
        this.priceAsked = priceAsked;
    }

    /** The sums in what somebody says of their own accord. */
    public static List<Amount> in(String text) {
        return new Amounts(Token.of(text), false).find();
    }

    /** The sums in the answer to a question for the price: there a bare number is one. */
    public static List<Amount> inAnswer(String text) {
        return new Amounts(Token.of(text), true).find();
    }

    /** Whether a sentence asks for or talks about a price. */
    public static boolean isAboutPrice(String sentence) {
        return Token.of(sentence).stream()
                .anyMatch(token -> WORDS.prices().contains(token.text())
                        || WORDS.currencies().containsKey(token.text())
                        || WORDS.questions().contains(token.text()));
    }

    private List<Amount> find() {
        List<Amount> amounts = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<Reading> number = NUMBERS.at(tokens, at);
            if (number.isEmpty()) {
                at++;
                continue;
            }
            at = amount(at, number.get(), amounts);
        }
        return amounts;
    }

    /** Takes the number at {@code start} for what it is; gives the place to go on. */
    private int amount(int start, Reading number, List<Amount> amounts) {
        Reading exact = NUMBERS.isFraction(text(number.end())) ? withFraction(number) : number;
        int end = exact.end();
        String after = WORDS.currencies().get(text(end));
        if (after != null) {
            Reading cents = cents(end + 1);
            amounts.add(new Amount(exact.value().add(cents.value()), after));
            return cents.end();
        }
        if (WORDS.cents().contains(text(end))) {
            amounts.add(new Amount(exact.value().divide(CENTS), null));
            return end + 1;
        }
        String before = WORDS.currencies().get(text(start - 1));
        if (before != null || WORDS.slang().contains(text(number.end() - 1)) || isPrice(start, number)) {
            amounts.add(new Amount(number.value(), before));
        }
        return number.end();
    }

    /** "setenta con cincuenta euros": hundredths named before the currency. */
    private Reading withFraction(Reading whole) {
        return hundredths(whole.end() + 1)
                .filter(cents -> WORDS.currencies().containsKey(text(cents.end()))
                        && !WORDS.currencies().containsKey(text(whole.end())))
                .map(cents -> new Reading(whole.value().add(cents.value().divide(CENTS)), cents.end()))
                .orElse(whole);
    }

    /** "dollars and fifty cents", "dollars fifty", "euros con veinte". */
    private Reading cents(int at) {
        boolean joined = NUMBERS.isFraction(text(at)) || NUMBERS.isJoin(text(at));
        return hundredths(joined ? at + 1 : at)
                .filter(cents -> WORDS.cents().contains(text(cents.end())) || endsClause(cents.end()))
                .map(cents -> new Reading(cents.value().divide(CENTS), cents.end()))
                .orElse(new Reading(BigDecimal.ZERO, at));
    }

    private Optional<Reading> hundredths(int at) {
        return at < tokens.size()
                ? NUMBERS.at(tokens, at).filter(number -> number.value().compareTo(CENTS) < 0)
                : Optional.empty();
    }

    private boolean isPrice(int start, Reading number) {
        String next = text(number.end());
        boolean other = WORDS.things().contains(next)
                || WORDS.months().contains(next)
                || WORDS.months().contains(text(start - 1))
                || next.equals(":")
                || next.equals("/")
                || next.equals("%")
                || text(start - 1).equals(":")
                || text(start - 1).equals("/");
        if (other) {
            return false;
        }
        return priceAsked
                || priceWordBefore(start)
                || WORDS.offers().contains(text(start - 1))
                        && endsClause(number.end())
                        && number.value().compareTo(LEAST_BARE_PRICE) >= 0;
    }

    private boolean priceWordBefore(int start) {
        for (int at = start - 1; at >= Math.max(0, start - PRICE_WORD_REACH); at--) {
            if (WORDS.prices().contains(text(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int at) {
        return at >= tokens.size() || tokens.get(at).is(Kind.STOP);
    }

    private String text(int at) {
        return at >= 0 && at < tokens.size() ? tokens.get(at).text() : "";
    }
}
