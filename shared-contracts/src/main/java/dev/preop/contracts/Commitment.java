package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A kind of promise that the agent may make on the user's behalf. */
public enum Commitment {
    @JsonProperty("book")
    BOOK,
    @JsonProperty("order")
    ORDER,
    @JsonProperty("reserve")
    RESERVE,
    @JsonProperty("cancel")
    CANCEL,
    @JsonProperty("reschedule")
    RESCHEDULE,
    @JsonProperty("inquire")
    INQUIRE,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
