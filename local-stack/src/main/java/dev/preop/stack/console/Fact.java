package dev.preop.stack.console;

import java.util.Map;

/**
 * Something learnt from the call.
 *
 * @param value the fields of the fact, in the service's order
 * @param confirmed whether what was said bears it out
 * @param quote the callee's words on which it rests, empty when there are none
 */
public record Fact(String type, Map<String, String> value, boolean confirmed, String quote, String segmentId) {

    public Fact {
        value = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(value));
    }
}
