package dev.preop.transcript.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts that the model found; nothing of it is believed before {@code EvidenceCheck}. */
public record ExtractionDraft(@Nullable List<FactDraft> facts) {

    /** One claimed fact. {@code segment} is the number in brackets in front of the transcript line. */
    public record FactDraft(
            @Nullable String type,
            @Nullable ValueDraft value,
            int segment,
            @Nullable String quote,
            double confidence) {}

    /** The union of the fields of all fact types; those that do not apply are absent. */
    public record ValueDraft(
            @Nullable Double amount,
            @Nullable String currency,
            @Nullable String details,
            @Nullable String date,
            @Nullable String time,
            @JsonProperty("confirmationNumber") @Nullable String confirmationNumber,
            @Nullable String value) {}
}
