package dev.preop.transcript;

import dev.preop.contracts.FactType;
import dev.preop.contracts.Verdict;
import dev.preop.transcript.redaction.SpeechRedactor;
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
 * @param shownQuote the same as others may see them: all of the redacted segment when they are part of what is hidden in it
 */
public record Fact(
        FactType type,
        Map<String, Object> value,
        double confidence,
        Verdict verdict,
        UUID segmentId,
        String quote,
        String shownQuote) {

    public Fact {
        value = Collections.unmodifiableMap(new LinkedHashMap<>(value));
    }

    /** Whether its value tells who somebody is or how to reach or charge them. */
    public boolean isPersonal() {
        return type == FactType.NAME || !redactedValue().equals(value);
    }

    /** The value as it may be seen by others than the owner. */
    public Map<String, Object> redactedValue() {
        Map<String, Object> redacted = new LinkedHashMap<>(value);
        redacted.replaceAll((field, of) -> of instanceof String text ? SpeechRedactor.redact(text) : of);
        return redacted;
    }
}
