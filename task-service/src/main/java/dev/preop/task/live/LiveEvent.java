package dev.preop.task.live;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.Decision;
import dev.preop.contracts.FactType;
import dev.preop.contracts.MessageStatus;
import dev.preop.contracts.NotificationType;
import dev.preop.contracts.PlanSection;
import dev.preop.contracts.Priority;
import dev.preop.contracts.Sentiment;
import dev.preop.contracts.TaskStatus;
import dev.preop.contracts.Verdict;
import dev.preop.task.session.SessionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that is shown to the user as it happens. The record's fields are the data on the wire. */
public sealed interface LiveEvent {

    /** The server-sent event's name. */
    String name();

    /** Shows that the stream is alive. */
    record Heartbeat() implements LiveEvent {
        @Override
        public String name() {
            return "heartbeat";
        }
    }

    /** What the reader has may be missing something: everything is to be looked at afresh. */
    record Reset() implements LiveEvent {
        @Override
        public String name() {
            return "reset";
        }
    }

    /** A task moved on. */
    record TaskMoved(UUID taskId, TaskStatus status) implements LiveEvent {
        @Override
        public String name() {
            return "task.status";
        }
    }

    /**
     * A section of a plan that is being made is written.
     *
     * @param requestKey of the request that asked for a task whose id nobody has yet
     * @param draftId time-ordered: a later one begins the plan anew
     * @param lines the section's one text, or its items in order
     */
    record Planning(UUID taskId, @Nullable String requestKey, UUID draftId, PlanSection section, List<String> lines)
            implements LiveEvent {

        @Override
        public String name() {
            return "task.planning";
        }
    }

    /** A call moved on. */
    record CallMoved(
            UUID callSessionId,
            UUID taskId,
            SessionStatus status,
            @Nullable AnsweredBy answeredBy,
            @Nullable String failureReason,
            @Nullable Long durationSeconds)
            implements LiveEvent {
        @Override
        public String name() {
            return "call.status";
        }
    }

    /** The user keeps the agent silent, or not any more. */
    record Paused(UUID callSessionId, boolean paused) implements LiveEvent {
        @Override
        public String name() {
            return "call.paused";
        }
    }

    /** A callee whom no call reached was written to, or could not be. */
    record Texted(UUID taskId, UUID callSessionId, MessageStatus status) implements LiveEvent {
        @Override
        public String name() {
            return "callee.texted";
        }
    }

    /**
     * Words of the call. A sentence of the agent's comes twice: planned when it is decided, spoken when it was played.
     *
     * @param atMs milliseconds from the start of the stream; absent while only planned
     */
    record Words(
            UUID callSessionId,
            String speaker,
            int turn,
            @Nullable Integer index,
            String text,
            boolean interrupted,
            @Nullable Long atMs,
            String phase)
            implements LiveEvent {
        @Override
        public String name() {
            return "transcript.segment";
        }
    }

    /**
     * What the callee is saying, as far as it is recognised. The next one of the turn replaces it, as do the words that were
     * heard in the end; an empty text takes it back.
     *
     * @param atMs milliseconds from the start of the stream
     */
    record PartialWords(UUID callSessionId, int turn, String text, long atMs) implements LiveEvent {
        @Override
        public String name() {
            return "transcript.partial";
        }
    }

    /** Where the time of a turn went, in milliseconds; confirmed is when the carrier said that the callee heard it. */
    record Latency(
            UUID callSessionId,
            int turn,
            long endpointingMs,
            long sttMs,
            long llmMs,
            long ttsMs,
            long playoutMs,
            long totalMs,
            @Nullable Long confirmedMs)
            implements LiveEvent {
        @Override
        public String name() {
            return "turn.latency";
        }
    }

    /** The call waits for the user's decision. */
    record ApprovalAsked(
            UUID approvalId,
            UUID callSessionId,
            String reason,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String quote,
            Instant expiresAt)
            implements LiveEvent {
        @Override
        public String name() {
            return "approval.requested";
        }
    }

    /** The user decided, or the time was over. */
    record ApprovalSettled(UUID approvalId, UUID callSessionId, Decision status) implements LiveEvent {
        @Override
        public String name() {
            return "approval.decided";
        }
    }

    /** What came of a call. */
    record Summary(
            UUID callSessionId, String summary, boolean goalAchieved, Sentiment sentiment, List<Fact> extractedData)
            implements LiveEvent {
        @Override
        public String name() {
            return "call.summary";
        }
    }

    /** A fact and the words it rests on. */
    record Fact(
            FactType dataType,
            Map<String, Object> extractedValue,
            double confidence,
            Verdict verdict,
            @Nullable UUID segmentId,
            @Nullable String quote) {}

    /** Something for the user to see. */
    record Notified(
            UUID id,
            NotificationType notificationType,
            String message,
            Priority priority,
            @Nullable UUID callSessionId,
            @Nullable UUID callTaskId)
            implements LiveEvent {
        @Override
        public String name() {
            return "notification";
        }
    }
}
