package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a message; {@link #UNKNOWN} also where nobody knows whether the carrier took it. */
public enum MessageStatus {
    @JsonProperty("sent")
    SENT,
    @JsonProperty("failed")
    FAILED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
