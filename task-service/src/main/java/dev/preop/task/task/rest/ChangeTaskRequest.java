package dev.preop.task.task.rest;

import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.json.Json;
import dev.preop.task.task.TaskChange;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is to be changed about a task; what is left out stays. */
public record ChangeTaskRequest(
        @Nullable Long version,

        @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 2000)
        String rawInstruction,

        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 40)
        String targetPhoneNumber,

        @Nullable @Size(max = 50)
        Map<@NotBlank @Size(max = 100) String, @NotNull @Size(max = 1000) String> userClarifications,

        @Nullable @Pattern(regexp = STATUSES) String status,

        @Nullable @Pattern(regexp = CreateTaskRequest.PRIORITIES)
        String priority,

        @Nullable Instant scheduledFor,
        @Nullable @Valid AuthorityBody authority) {

    static final String STATUSES =
            "pending|preparing|waiting_for_user|ready_to_call|in_progress|completed|failed|cancelled";

    TaskChange change() {
        return new TaskChange(
                version,
                rawInstruction == null ? null : rawInstruction.strip(),
                targetPhoneNumber,
                userClarifications == null ? Map.of() : userClarifications,
                status == null ? null : Json.constant(status, TaskStatus.class),
                priority == null ? null : Json.constant(priority, Priority.class),
                scheduledFor,
                authority == null ? null : authority.change());
    }

    @Override
    public String toString() {
        return "ChangeTaskRequest[…]";
    }
}
