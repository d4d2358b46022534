package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How a call ended. */
public enum CallOutcome {
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("callee_hung_up")
    CALLEE_HUNG_UP,
    @JsonProperty("busy")
    BUSY,
    @JsonProperty("no_answer")
    NO_ANSWER,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("canceled")
    CANCELED,
    @JsonProperty("voicemail")
    VOICEMAIL,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
