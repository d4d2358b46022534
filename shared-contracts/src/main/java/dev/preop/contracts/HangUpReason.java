package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the agent ends the call. */
public enum HangUpReason {
    @JsonProperty("goal_reached")
    GOAL_REACHED,
    @JsonProperty("goal_failed")
    GOAL_FAILED,
    @JsonProperty("callee_refused")
    CALLEE_REFUSED,
    @JsonProperty("voicemail")
    VOICEMAIL,
    @JsonProperty("no_response")
    NO_RESPONSE,
    @JsonProperty("abusive")
    ABUSIVE,
    @JsonProperty("operator")
    OPERATOR,
    @JsonProperty("time_limit")
    TIME_LIMIT,
    @JsonProperty("technical_failure")
    TECHNICAL_FAILURE,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
