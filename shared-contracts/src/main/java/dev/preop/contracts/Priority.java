package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How urgent something is. */
public enum Priority {
    @JsonProperty("low")
    LOW,
    @JsonProperty("normal")
    NORMAL,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("urgent")
    URGENT,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
