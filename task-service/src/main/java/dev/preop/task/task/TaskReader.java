package dev.preop.task.task;

import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.UUID;

/** Shows users their own tasks. A task of somebody else is a task that does not exist. */
public interface TaskReader {

    /** Fails as not found when there is no such task. */
    Uni<TaskDetails> get(User user, UUID id);

    Uni<List<CallTask>> list(User user, TaskQuery query);

    /** The same for somebody who only wants to look at them. */
    Uni<List<CallTaskView>> show(User user, TaskQuery query);
}
