package dev.preop.task.task.rest;

import dev.preop.contracts.Plan;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.CallTaskView;

/** One task, with its plan beside it. */
public record TaskResponse(boolean success, CallTaskView callTask, Plan aiPlan, boolean requiresClarification) {

    static TaskResponse of(CallTask task) {
        return new TaskResponse(
                true, CallTaskView.of(task), task.plan(), task.plan().requiresClarification());
    }
}
