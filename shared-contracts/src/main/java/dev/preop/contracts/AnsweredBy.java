package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Who or what picked up, by answering-machine detection. */
public enum AnsweredBy {
    @JsonProperty("human")
    HUMAN,
    @JsonProperty("machine_start")
    MACHINE_START,
    @JsonProperty("machine_end_beep")
    MACHINE_END_BEEP,
    @JsonProperty("machine_end_silence")
    MACHINE_END_SILENCE,
    @JsonProperty("machine_end_other")
    MACHINE_END_OTHER,
    @JsonProperty("fax")
    FAX,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
