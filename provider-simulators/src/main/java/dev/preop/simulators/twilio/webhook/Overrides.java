package dev.preop.simulators.twilio.webhook;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Connection overrides, given as a webhook URL's fragment: {@code #rc=3&rp=ct,rt,5xx}.
 *
 * @param connectMillis how long connecting may take
 * @param readMillis how long the answer may take
 * @param totalMillis how long all attempts together may take
 * @param retries how often to try again
 * @param retryOn after which failures
 * @param invalidRule whether {@code rp} held a word Twilio does not know, its error 11243
 */
public record Overrides(
        int connectMillis, int readMillis, int totalMillis, int retries, Set<Failure> retryOn, boolean invalidRule) {

    /** The kinds of failure a retry rule can name. */
    public enum Failure {
        CT,
        RT,
        STATUS_4XX,
        STATUS_5XX
    }

    private static final int LONGEST = 15_000;
    private static final int CONNECT = 5_000;
    private static final int MOST_RETRIES = 5;

    public Overrides {
        retryOn = Set.copyOf(retryOn);
    }

    /** What applies when the URL says nothing: one more try if no connection came about. */
    public static Overrides none() {
        return new Overrides(CONNECT, LONGEST, LONGEST, 1, EnumSet.of(Failure.CT), false);
    }

    /** Reads a fragment; what it does not name keeps its default, numbers out of range are brought into it. */
    public static Overrides parse(String fragment) {
        Overrides result = none();
        for (String pair : fragment.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                result = result.with(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return result;
    }

    private Overrides with(String key, String value) {
        return switch (key) {
            case "ct" -> new Overrides(number(value, LONGEST), readMillis, totalMillis, retries, retryOn, invalidRule);
            case "rt" ->
                new Overrides(connectMillis, number(value, LONGEST), totalMillis, retries, retryOn, invalidRule);
            case "tt" ->
                new Overrides(connectMillis, readMillis, number(value, LONGEST), retries, retryOn, invalidRule);
            case "rc" ->
                new Overrides(
                        connectMillis, readMillis, totalMillis, number(value, MOST_RETRIES), retryOn, invalidRule);
            case "rp" -> rules(value);
            default -> this;
        };
    }

    private Overrides rules(String value) {
        Set<Failure> rules = EnumSet.noneOf(Failure.class);
        boolean invalid = invalidRule;
        for (String word : value.split(",", -1)) {
            Optional<Set<Failure>> rule = rule(word.toLowerCase(Locale.ROOT));
            rule.ifPresent(rules::addAll);
            invalid |= rule.isEmpty();
        }
        return new Overrides(connectMillis, readMillis, totalMillis, retries, rules, invalid);
    }

    private static Optional<Set<Failure>> rule(String word) {
        return switch (word) {
            case "ct" -> Optional.of(Set.of(Failure.CT));
            case "rt" -> Optional.of(Set.of(Failure.RT));
            case "4xx" -> Optional.of(Set.of(Failure.STATUS_4XX));
            case "5xx" -> Optional.of(Set.of(Failure.STATUS_5XX));
            case "all" -> Optional.of(EnumSet.allOf(Failure.class));
            default -> Optional.empty();
        };
    }

    private static int number(String value, int most) {
        try {
            return Math.clamp(Integer.parseInt(value), 0, most);
        } catch (NumberFormatException e) {
            return most;
        }
    }
}
