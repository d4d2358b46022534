package dev.preop.kit.redaction;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Tells real numbers from look-alikes by their check digits and shapes. */
public final class Checks {

    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d{2}[-./ ]?[01]\\d[-./ ]?[0-3]\\d(?:[ .-]?\\d{2})*");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Checks() {}

    /** Luhn's check over 13 to 19 digits. */
    public static boolean isCard(String text) {
        String digits = digits(text);
        if (digits.length() < 13 || digits.length() > 19) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : 2 * digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** ISO 13616: moved four characters to the end and read in base 36, it leaves 1 modulo 97. */
    public static boolean isIban(String text) {
        String compact = text.replace(" ", "");
        StringBuilder number = new StringBuilder();
        (compact.substring(4) + compact.substring(0, 4)).chars().forEach(c -> number.append(Character.digit(c, 36)));
        return new BigInteger(number.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    /** Seven to seventeen digits that are not a date. */
    static boolean isPhone(String text) {
        int count = digits(text).length();
        return count >= 7 && count <= 17 && !DATE.matcher(text).matches();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
