package dev.preop.task.task.rest;

import dev.preop.contracts.Plan;
import dev.preop.task.task.CallTaskView;
import dev.preop.task.task.FallbackMessage;
import dev.preop.task.task.TaskDetails;
import org.jspecify.annotations.Nullable;

/**
 * One task, looked at by itself.
 *
 * @param fallbackMessage the text message to its callee, whose words and number are not told
 */
public record TaskDetailsResponse(
        boolean success,
        CallTaskView callTask,
        Plan aiPlan,
        boolean requiresClarification,
        @Nullable FallbackMessage fallbackMessage) {

    static TaskDetailsResponse of(TaskDetails details) {
        Plan plan = details.task().plan();
        return new TaskDetailsResponse(
                true, CallTaskView.of(details.task()), plan, plan.requiresClarification(), details.fallbackMessage());
    }
}
