package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of personal data that the agent may tell the callee. */
public enum Disclosure {
    @JsonProperty("name")
    NAME,
    @JsonProperty("phone_number")
    PHONE_NUMBER,
    @JsonProperty("email")
    EMAIL,
    @JsonProperty("address")
    ADDRESS,
    @JsonProperty("date_of_birth")
    DATE_OF_BIRTH,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
