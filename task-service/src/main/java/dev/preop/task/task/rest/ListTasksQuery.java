package dev.preop.task.task.rest;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.json.Json;
import dev.preop.task.task.CallTaskView;
import dev.preop.task.task.TaskCursor;
import dev.preop.task.task.TaskOrder;
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

        @RestQuery @Nullable @Pattern(regexp = "[^\\u0000]*") @Size(max = 200)
        String q,

        @RestQuery @DefaultValue("-created_at") @Pattern(regexp = "-?(created_at|priority)")
        String sort,

        @RestQuery @Nullable @Pattern(regexp = CURSOR) String cursor,

        @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {

    private static final String CURSOR =
            "(" + CreateTaskRequest.PRIORITIES + ")[.][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** Asks for one task more than the page holds. */
    TaskQuery query() {
        return new TaskQuery(
                status == null ? null : Json.constant(status, TaskStatus.class),
                priority == null ? null : Json.constant(priority, Priority.class),
                q == null || q.isBlank() ? null : q.strip(),
                order(),
                after(),
                limit + 1);
    }

    /** The cursor of the page after the one that ends with {@code last}. */
    static String after(CallTaskView last) {
        return Json.name(last.priority()) + "." + last.id();
    }

    private TaskOrder order() {
        return switch (sort) {
            case "created_at" -> TaskOrder.OLDEST;
            case "priority" -> TaskOrder.LEAST_URGENT;
            case "-priority" -> TaskOrder.MOST_URGENT;
            default -> TaskOrder.NEWEST;
        };
    }

    private @Nullable TaskCursor after() {
        if (cursor == null) {
            return null;
        }
        int dot = cursor.indexOf('.');
        return new TaskCursor(
                Json.constant(cursor.substring(0, dot), Priority.class), UUID.fromString(cursor.substring(dot + 1)));
    }
}
