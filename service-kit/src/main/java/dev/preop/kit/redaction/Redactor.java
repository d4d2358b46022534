package dev.preop.kit.redaction;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces personal data and secrets in free text by typed placeholders such as {@code [phone]}. It prefers hiding too
 * much to showing a number; identifiers (UUIDs, Twilio SIDs), dates, times and prices stay readable. No rule may look at
 * a character more than a fixed number of times: what a callee says is as hostile as anything.
 */
public final class Redactor {

    private static final List<Rule> RULES = List.of(
            new Rule("(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{4,}+\\.[A-Za-z0-9_-]++\\.[A-Za-z0-9_-]*+", "[token]"),
            new Rule("(?i)\\b(authorization\\s*[:=]\\s*\"?)(?:(?:bearer|basic)\\s+)?[^\\s\",;]+", "$1[secret]"),
            new Rule("(?i)\\b(bearer|basic)\\s+[A-Za-z0-9+/_.~-]{12,}=*", "$1 [secret]"),
            new Rule("(?i)\\b(?:sk|sb|pk)_[A-Za-z0-9_]{8,}", "[secret]"),
            new Rule("(?i)([?&](?:token|key|apikey|signature|password|secret)=)[^&\\s\"]+", "$1[secret]"),
            new Rule("(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]++@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+", "[email]"),
            new Rule("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\\b", "[iban]", Checks::isIban),
            new Rule("(?<![\\w-])\\d(?:[ -]?\\d){12,18}(?![\\w-])", "[card]", Checks::isCard),
            new Rule("(?<![\\w-])(?!000|666|9)\\d{3}([- ])(?!00)\\d{2}\\1(?!0000)\\d{4}(?![\\w-])", "[ssn]"),
            new Rule("(?<![\\w.:@-])\\+?\\(?\\d(?:[ ().-]{0,2}\\d){6,16}(?![\\w-])", "[phone]", Checks::isPhone));

    private Redactor() {}

    /** {@code text} without phone numbers, e-mail addresses, card, bank and social security numbers, and secrets. */
    public static String redact(String text) {
        String redacted = text;
        for (Rule rule : RULES) {
            redacted = rule.apply(redacted);
        }
        return redacted;
    }

    private record Rule(Pattern pattern, String placeholder, Predicate<String> really) {

        Rule(String pattern, String placeholder) {
            this(pattern, placeholder, match -> true);
        }

        Rule(String pattern, String placeholder, Predicate<String> really) {
            this(Pattern.compile(pattern), placeholder, really);
        }

        String apply(String text) {
            return pattern.matcher(text).replaceAll(this::replacement);
        }

        private String replacement(MatchResult match) {
            return really.test(match.group()) ? placeholder : Matcher.quoteReplacement(match.group());
        }
    }
}
