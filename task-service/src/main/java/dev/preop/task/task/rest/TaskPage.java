package dev.preop.task.task.rest;

import dev.preop.task.task.CallTaskView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of tasks.
 *
 * @param nextCursor asks for the next page; absent on the last one
 */
public record TaskPage(
        List<CallTaskView> callTasks, @Nullable String nextCursor) {

    /** @param found up to one more than {@code limit}, which tells that there is a next page */
    static TaskPage of(List<CallTaskView> found, int limit) {
        List<CallTaskView> page = found.size() > limit ? found.subList(0, limit) : found;
        return new TaskPage(page, found.size() > limit ? ListTasksQuery.after(page.getLast()) : null);
    }
}
