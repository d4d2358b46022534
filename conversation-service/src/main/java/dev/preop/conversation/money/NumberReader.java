package dev.preop.conversation.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that begins at a place of a text: "1,250", "5 thousand", "three hundred and five", "two fifty",
 * "trescientos cincuenta".
 */
final class NumberReader {

    private static final long LARGEST_SEED = 1_000_000;

    private final NumberWords words = NumberWords.load();

    /** @param end the place after it */
    record Reading(BigDecimal value, int end) {}

    Optional<Reading> at(List<Token> tokens, int start) {
        Token first = tokens.get(start);
        if (first.is(Token.Kind.DIGITS)) {
            return Optional.of(written(tokens, start));
        }
        int begin = isArticle(tokens, start) ? start + 1 : start;
        return first.is(Token.Kind.WORD) ? spoken(tokens, begin, new Sum()) : Optional.empty();
    }

    /** Whether this word may stand between a whole number and its hundredths. */
    boolean isFraction(String word) {
        return words.fraction().contains(word);
    }

    /** Whether this word may stand inside a number. */
    boolean isJoin(String word) {
        return words.joins().contains(word);
    }

    private Reading written(List<Token> tokens, int start) {
        BigDecimal value = Numeral.read(tokens.get(start).text());
        Long times = times(tokens, start + 1);
        if (times == null) {
            return new Reading(value, start + 1);
        }
        boolean whole = value.stripTrailingZeros().scale() <= 0 && value.longValue() < LARGEST_SEED;
        return (whole ? spoken(tokens, start + 1, Sum.from(value.longValue())) : Optional.<Reading>empty())
                .orElseGet(() -> new Reading(value.multiply(BigDecimal.valueOf(times)), start + 2));
    }

    private Optional<Reading> spoken(List<Token> tokens, int start, Sum sum) {
        int at = start;
        for (int next = take(tokens, at, sum); next > at; next = take(tokens, at, sum)) {
            at = next;
        }
        return sum.isEmpty() ? Optional.empty() : Optional.of(new Reading(BigDecimal.valueOf(sum.value()), at));
    }

    /** The place after the next word of the number, or {@code at} when the number ends there. */
    private int take(List<Token> tokens, int at, Sum sum) {
        boolean joined = !sum.isEmpty() && words.joins().contains(word(tokens, at));
        int next = joined ? at + 1 : at;
        Long value = words.values().get(word(tokens, next));
        Long times = times(tokens, next);
        boolean taken;
        if (joined) {
            // "two hundred and two hundred" are two numbers
            taken = value != null && times(tokens, next + 1) == null && sum.add(value);
        } else if (value != null) {
            taken = sum.add(value) || sum.append(value);
        } else {
            taken = times != null && sum.multiply(times);
        }
        return taken ? next + 1 : at;
    }

    private boolean isArticle(List<Token> tokens, int at) {
        return words.articles().contains(word(tokens, at)) && times(tokens, at + 1) != null;
    }

    private @Nullable Long times(List<Token> tokens, int at) {
        return words.times().get(word(tokens, at));
    }

    private static String word(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is(Token.Kind.WORD)
                ? tokens.get(at).text()
                : "";
    }
}
