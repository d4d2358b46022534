package dev.preop.task.approval;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where an approval stands; every status but the first is final. */
public enum ApprovalStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("expired")
    EXPIRED
}
