package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the planner made of the user's instruction. Its keys are camelCase on the wire, as the operator API shows them.
 * {@code calleeName} names the business or role to be called ("dentist"), never a private person.
 */
public record Plan(
        @JsonProperty("title") String title,
        @JsonProperty("goal") String goal,
        @JsonProperty("steps") List<String> steps,
        @JsonProperty("questionsToAsk") List<String> questionsToAsk,
        @JsonProperty("missingInfo") List<String> missingInfo,
        @JsonProperty("requiresClarification") boolean requiresClarification,
        @JsonProperty("calleeName") @Nullable String calleeName,
        @JsonProperty("hardConstraints") HardConstraints hardConstraints,
        @JsonProperty("softPreferences") SoftPreferences softPreferences) {

    public Plan {
        Require.text(title, "title");
        Require.text(goal, "goal");
        steps = Require.list(steps);
        questionsToAsk = Require.list(questionsToAsk);
        missingInfo = Require.list(missingInfo);
        hardConstraints = hardConstraints == null ? HardConstraints.NONE : hardConstraints;
        softPreferences = softPreferences == null ? SoftPreferences.NONE : softPreferences;
    }

    /** What must not be crossed: the highest price that may be agreed to, if the user named one. */
    public record HardConstraints(
            @JsonProperty("max_price") @Nullable BigDecimal maxPrice,
            @JsonProperty("currency") @Nullable String currency) {

        public static final HardConstraints NONE = new HardConstraints(null, null);
    }

    /** What the user would like, as said ("next week") and, where it could be resolved, as date and time. */
    public record SoftPreferences(
            @JsonProperty("preferred_day") @Nullable String preferredDay,
            @JsonProperty("preferred_date") @Nullable LocalDate preferredDate,
            @JsonProperty("preferred_time") @Nullable String preferredTime) {

        public static final SoftPreferences NONE = new SoftPreferences(null, null, null);
    }
}
