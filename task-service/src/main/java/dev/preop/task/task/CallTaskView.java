package dev.preop.task.task;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Plan;
import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.task.json.Written;
import dev.preop.task.planning.Risk;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task as its owner sees it. */
public record CallTaskView(
        UUID id,
        String title,
        String rawInstruction,
        TaskStatus status,
        Priority priority,
        @Nullable String targetPhoneNumber,
        @Nullable UUID contactId,
        @Schema(implementation = Plan.class) Written<Plan> aiPlan,
        @Schema(implementation = AuthorityEnvelope.class) Written<AuthorityEnvelope> authority,
        @Schema(implementation = Risk.class) Written<Risk> risk,
        Map<String, String> userClarifications,
        long version,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant scheduledFor,
        @Nullable Instant nextCallAt) {

    public static CallTaskView of(CallTask task) {
        return new CallTaskView(
                task.id(),
                task.title(),
                task.instruction(),
                task.status(),
                task.priority(),
                task.phoneNumber(),
                task.contactId(),
                Written.of(task.plan()),
                Written.of(task.envelope()),
                Written.of(task.risk()),
                task.clarifications(),
                task.version(),
                task.createdAt(),
                task.updatedAt(),
                task.scheduledFor(),
                task.nextCallAt());
    }
}
