package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of a {@link Plan} that is shown as soon as it is written; named as its field there. */
public enum PlanSection {
    @JsonProperty("title")
    TITLE,
    @JsonProperty("goal")
    GOAL,
    @JsonProperty("steps")
    STEPS,
    @JsonProperty("questionsToAsk")
    QUESTIONS_TO_ASK,
    @JsonEnumDefaultValue
    @JsonProperty("unknown")
    UNKNOWN
}
