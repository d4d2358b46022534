package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Twilio's call status as the gateway forwards it. */
public enum ProgressStatus {
    @JsonProperty("queued")
    QUEUED,
    @JsonProperty("initiated")
    INITIATED,
    @JsonProperty("ringing")
    RINGING,
    @JsonProperty("answered")
    ANSWERED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
