package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The end of an approval request. */
public enum Decision {
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("expired")
    EXPIRED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
