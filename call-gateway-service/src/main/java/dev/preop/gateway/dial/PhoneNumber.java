package dev.preop.gateway.dial;

import java.util.regex.Pattern;

/** A number in E.164 form. Its text form shows nothing of it: numbers must never get into a log. */
public record PhoneNumber(String e164) {

    /** E.164: a plus sign and at most 15 digits. */
    public static final String SHAPE = "\\+[1-9][0-9]{6,14}";

    private static final Pattern PATTERN = Pattern.compile(SHAPE);

    public PhoneNumber {
        if (!PATTERN.matcher(e164).matches()) {
            throw new IllegalArgumentException("not a phone number in E.164 form");
        }
    }

    @Override
    public String toString() {
        return "PhoneNumber[…]";
    }
}
