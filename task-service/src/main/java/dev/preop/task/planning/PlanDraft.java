package dev.preop.task.planning;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.preop.contracts.Plan;
import java.util.List;

/** What the model answered: a sound plan and the kinds of promises it needs, before code has set the limits. */
record PlanDraft(Plan plan, List<String> commitments) {

    /** The title by which the model says that it will not help; the goal then holds the reason. */
    static final String REFUSAL_TITLE = "REFUSED";

    boolean isRefusal() {
        return isRefusal(plan.title());
    }

    static boolean isRefusal(String title) {
        return title.strip().equalsIgnoreCase(REFUSAL_TITLE);
    }

    /** The part of the answer that {@link Plan} does not hold. */
    record Commitments(@JsonProperty("commitments") List<String> commitments) {}
}
