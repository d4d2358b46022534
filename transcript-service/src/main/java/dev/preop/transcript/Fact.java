package dev.preop.transcript;

import dev.preop.contracts.FactType;
import dev.preop.contracts.Verdict;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A fact that words of the call support.
 *
 * @param value typed by {@code type}; may hold a person's name when the type is {@code name}
 * @param segmentId the segment it rests on
 * @param quote the supporting words, raw
 */
public record Fact(
        FactType type, Map<String, Object> value, double confidence, Verdict verdict, UUID segmentId, String quote) {

    public Fact {
        value = Collections.unmodifiableMap(new LinkedHashMap<>(value));
    }
}
