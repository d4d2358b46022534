package dev.preop.conversation.money;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads written numbers: "1,299.99", "1.299,99", "1250". */
final class Numeral {

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,]\\d{3})+");
    private static final int LONGEST = 15;

    private Numeral() {}

    /** The value; a separator followed by three digits groups thousands, any other one begins the fraction. */
    static BigDecimal read(String digits) {
        if (digits.length() > LONGEST) {
            return new BigDecimal("9".repeat(LONGEST));
        }
        if (GROUPED.matcher(digits).matches()) {
            return new BigDecimal(bare(digits));
        }
        int separator = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        return separator < 0
                ? new BigDecimal(digits)
                : new BigDecimal(bare(digits.substring(0, separator)) + "." + digits.substring(separator + 1));
    }

    private static String bare(String digits) {
        return digits.replaceAll("[.,]", "");
    }
}
