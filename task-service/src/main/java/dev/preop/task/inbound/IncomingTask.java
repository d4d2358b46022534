package dev.preop.task.inbound;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Plan;
import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskStatus;
import dev.preop.kit.tracing.TraceParent;
import dev.preop.task.authority.AuthorityOverride;
import dev.preop.task.planning.Risk;
import dev.preop.task.task.CallTask;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The task of a call that nobody asked for: to find out who it is and take a message. */
final class IncomingTask {

    private static final Plan PLAN = new Plan(
            "Incoming call",
            "Take a message: who calls, what about, and how to reach them",
            List.of(
                    "Ask who is calling",
                    "Ask what it is about",
                    "Ask for a number to call back",
                    "Repeat the message"),
            List.of("Who is calling?", "What is it about?", "How can you be reached?"),
            List.of(),
            false,
            null,
            Plan.HardConstraints.NONE,
            Plan.SoftPreferences.NONE);

    private IncomingTask() {}

    /** @param number E.164; absent when the caller hides it */
    static CallTask of(UUID id, UUID userId, @Nullable String number, @Nullable UUID contactId, Instant now) {
        return new CallTask(
                id,
                userId,
                "Answer the incoming call and take a message.",
                TaskStatus.IN_PROGRESS,
                Priority.NORMAL,
                number,
                contactId,
                PLAN,
                AuthorityEnvelope.NOTHING,
                AuthorityOverride.NONE,
                new Risk(Risk.Level.LOW, List.of()),
                Map.of(),
                1,
                now,
                now,
                null,
                null,
                TraceParent.current());
    }
}
