package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of fact was extracted. */
public enum FactType {
    @JsonProperty("price")
    PRICE,
    @JsonProperty("appointment")
    APPOINTMENT,
    @JsonProperty("confirmation_number")
    CONFIRMATION_NUMBER,
    @JsonProperty("name")
    NAME,
    @JsonProperty("business_name")
    BUSINESS_NAME,
    @JsonProperty("hours")
    HOURS,
    @JsonProperty("instructions")
    INSTRUCTIONS,
    @JsonProperty("other")
    OTHER,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
