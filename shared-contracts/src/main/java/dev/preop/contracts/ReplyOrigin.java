package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Who decided that something is said or done on a call. */
public enum ReplyOrigin {
    @JsonEnumDefaultValue
    @JsonProperty("agent")
    AGENT,
    @JsonProperty("operator")
    OPERATOR
}
