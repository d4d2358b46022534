package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Why the user is told something. */
public enum NotificationType {
    @JsonProperty("task_created")
    TASK_CREATED,
    @JsonProperty("call_started")
    CALL_STARTED,
    @JsonProperty("call_completed")
    CALL_COMPLETED,
    @JsonProperty("call_failed")
    CALL_FAILED,
    @JsonProperty("approval_needed")
    APPROVAL_NEEDED,
    @JsonProperty("clarification_needed")
    CLARIFICATION_NEEDED,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
