package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What an operator may order during a call. */
public enum OperatorCommand {
    @JsonProperty("hang_up")
    HANG_UP,
    @JsonProperty("pause")
    PAUSE,
    @JsonProperty("resume")
    RESUME,
    @JsonProperty("say")
    SAY,
    @JsonProperty("transfer")
    TRANSFER,
    @JsonProperty("press_digits")
    PRESS_DIGITS,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
