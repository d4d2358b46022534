package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The mood of a call. */
public enum Sentiment {
    @JsonProperty("positive")
    POSITIVE,
    @JsonProperty("neutral")
    NEUTRAL,
    @JsonProperty("negative")
    NEGATIVE,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
