package dev.preop.task.task.rest;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.json.Json;
import dev.preop.task.task.TaskQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The query parameters of the task list. */
public record ListTasksQuery(
        @RestQuery @Nullable @Pattern(regexp = ChangeTaskRequest.STATUSES)
        String status,

        @RestQuery @Nullable @Pattern(regexp = CreateTaskRequest.PRIORITIES)
        String priority,

        @RestQuery @Nullable @Size(max = 200) String q,

        @RestQuery @DefaultValue("-created_at") @Pattern(regexp = "-?created_at")
        String sort,

        @RestQuery @Nullable @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String cursor,

        @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {

    /** Asks for one task more than the page holds. */
    TaskQuery query() {
        return new TaskQuery(
                status == null ? null : Json.constant(status, TaskStatus.class),
                priority == null ? null : Json.constant(priority, Priority.class),
                q == null || q.isBlank() ? null : q.strip(),
                !sort.startsWith("-"),
                cursor == null ? null : UUID.fromString(cursor),
                limit + 1);
    }
}
