package dev.preop.task.task.rest;

import dev.preop.contracts.Priority;
import dev.preop.task.json.Json;
import dev.preop.task.task.NewTask;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new task as it is sent in. */
public record CreateTaskRequest(
        @NotBlank @Size(max = 2000) String rawInstruction,
        @Nullable @Pattern(regexp = PRIORITIES) String priority,
        @Nullable @Size(max = 40) String targetPhoneNumber,
        @Nullable UUID contactId,
        @Nullable Instant scheduledFor) {

    static final String PRIORITIES = "low|normal|high|urgent";

    NewTask task() {
        return new NewTask(
                rawInstruction.strip(),
                priority == null ? Priority.NORMAL : Json.constant(priority, Priority.class),
                targetPhoneNumber,
                contactId,
                scheduledFor);
    }

    @Override
    public String toString() {
        return "CreateTaskRequest[…]";
    }
}
