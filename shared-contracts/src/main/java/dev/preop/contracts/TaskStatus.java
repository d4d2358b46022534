package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a call task stands. */
public enum TaskStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("preparing")
    PREPARING,
    @JsonProperty("waiting_for_user")
    WAITING_FOR_USER,
    @JsonProperty("ready_to_call")
    READY_TO_CALL,
    @JsonProperty("in_progress")
    IN_PROGRESS,
    @JsonProperty("completed")
    COMPLETED,
    @JsonProperty("failed")
    FAILED,
    @JsonProperty("cancelled")
    CANCELLED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
