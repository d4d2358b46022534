package dev.preop.task.planning;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** How risky an instruction is, and why in words for the user. */
public record Risk(
        @JsonProperty("level") Level level,
        @JsonProperty("reasons") List<String> reasons) {

    public Risk {
        reasons = List.copyOf(reasons);
    }

    /** {@code HIGH} is not called at all, {@code MEDIUM} is shown to the user. */
    public enum Level {
        @JsonProperty("low")
        LOW,
        @JsonProperty("medium")
        MEDIUM,
        @JsonProperty("high")
        HIGH
    }
}
