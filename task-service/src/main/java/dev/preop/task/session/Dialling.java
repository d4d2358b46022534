package dev.preop.task.session;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What is known about the one attempt to dial. {@code intended} is stored before the carrier is asked; a session that
 * stays there, or is {@code unknown}, is resolved by the carrier's own reports and never by dialling again.
 */
public enum Dialling {
    @JsonProperty("intended")
    INTENDED,
    @JsonProperty("placed")
    PLACED,
    @JsonProperty("refused")
    REFUSED,
    @JsonProperty("unknown")
    UNKNOWN
}
