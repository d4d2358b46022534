package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Who rang whom. */
public enum CallDirection {
    @JsonProperty("outbound")
    OUTBOUND,
    @JsonProperty("inbound")
    INBOUND,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
