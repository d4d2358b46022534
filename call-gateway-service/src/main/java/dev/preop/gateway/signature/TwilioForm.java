package dev.preop.gateway.signature;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.StringTokenizer;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The parameters of a webhook, each with its distinct values, both sorted as the signature needs them. Empty values
 * count: Twilio sends and signs them.
 */
public record TwilioForm(SortedMap<String, SortedSet<String>> parameters) {

    /**
     * Reads an {@code application/x-www-form-urlencoded} body.
     *
     * @throws IllegalArgumentException when an escape is broken
     */
    public static TwilioForm parse(String body) {
        SortedMap<String, SortedSet<String>> parameters = new TreeMap<>();
        StringTokenizer pairs = new StringTokenizer(body, "&");
        while (pairs.hasMoreTokens()) {
            String pair = pairs.nextToken();
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            parameters.computeIfAbsent(decode(name), absent -> new TreeSet<>()).add(decode(value));
        }
        return new TwilioForm(parameters);
    }

    /** The value of {@code name} if it was sent and is not empty. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(parameters.get(name)).map(SortedSet::first).filter(value -> !value.isEmpty());
    }

    /** Every value in the order in which they are signed. */
    List<String> signedText() {
        return parameters.entrySet().stream()
                .flatMap(parameter -> parameter.getValue().stream().map(value -> parameter.getKey() + value))
                .toList();
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
