package dev.preop.transcript.redaction;

import java.util.regex.Pattern;

/** E-mail addresses as they are said: {@code alex dot morgan at example dot com}. */
final class SpelledEmail {

    private static final String SIGN = "(?:dot|punto|underscore|guion bajo|guión bajo|dash|guion|guión|plus)";
    private static final String LETTER_BY_LETTER = "(?:[\\p{L}\\p{N}][\\s,-]{1,2}){2,24}+";
    private static final String WORD = "[\\p{L}\\p{N}._+-]++";
    /** "Find us at example dot com" names a website. */
    private static final String NOBODY = "(?!(?:us|me|it|them|online|website|page|here)\\s)";

    private static final String AT = "(?:\\s?@\\s?|\\s(?:at|arroba)\\s)";
    private static final String DOT = "(?:\\s?\\.\\s?|\\s(?:dot|punto)\\s)";
    private static final String DOMAIN = "[\\p{L}\\p{N}-]++(?:" + DOT + "[\\p{L}\\p{N}-]++){0,3}" + DOT
            + "(?:com|org|net|edu|gov|info|biz|app|dev|test|example|[a-z]{2})(?![\\p{L}\\p{N}])";

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\p{N}._+-])" + NOBODY + "(?:" + LETTER_BY_LETTER + ")?" + WORD + "(?:\\s" + SIGN + "\\s" + WORD
                    + "){0,6}" + AT + DOMAIN,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpelledEmail() {}

    static String redact(String text) {
        return EMAIL.matcher(text).replaceAll("[email]");
    }
}
