package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How well a fact or outcome is supported by what the callee said. */
public enum Verdict {
    @JsonProperty("confirmed")
    CONFIRMED,
    @JsonProperty("unconfirmed")
    UNCONFIRMED,
    @JsonProperty("outcome_unknown")
    OUTCOME_UNKNOWN,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
