package dev.preop.contracts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact and the words it rests on.
 *
 * @param value typed by {@code type}, in a fixed order, e.g. {@code {"amount": 75, "currency": "USD"}}; names and numbers redacted
 * @param segmentId the transcript segment of the callee that supports it; absent only when unconfirmed
 * @param quote the supporting words, sealed
 */
public record ExtractedFact(
        FactType type,
        Map<String, Object> value,
        double confidence,
        Verdict verdict,
        @Nullable UUID segmentId,
        @Nullable SealedText quote) {

    public ExtractedFact {
        Require.present(type, "type");
        value = Collections.unmodifiableMap(new LinkedHashMap<>(Require.present(value, "value")));
        Require.share(confidence, "confidence");
        Require.present(verdict, "verdict");
        if (verdict == Verdict.CONFIRMED && segmentId == null) {
            throw new IllegalArgumentException("a confirmed fact needs the segment it rests on");
        }
    }
}
