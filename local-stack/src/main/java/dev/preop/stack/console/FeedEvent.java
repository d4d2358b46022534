package dev.preop.stack.console;

import java.util.List;
import java.util.Optional;

/** What the operator's feed tells while tasks are planned and calls are held. */
public sealed interface FeedEvent {

    record TaskStatus(String taskId, String status) implements FeedEvent {}

    record CallStatus(
            String sessionId, String taskId, String status, Optional<String> failureReason, Optional<Integer> seconds)
            implements FeedEvent {}

    /**
     * Something said or about to be said.
     *
     * @param index of an agent's sentence within its turn
     * @param atMillis from the start of the call
     */
    record Segment(
            String sessionId,
            Speaker speaker,
            int turn,
            int index,
            String text,
            boolean interrupted,
            long atMillis,
            Phase phase)
            implements FeedEvent {}

    record Latency(String sessionId, int turn, TurnStages stages) implements FeedEvent {}

    record Summary(String sessionId, String text, boolean goalAchieved, List<Fact> facts) implements FeedEvent {}

    record Notice(String sessionId, String type, String message) implements FeedEvent {}

    /**
     * The agent may not agree to something without the user.
     *
     * @param amount with its currency, empty when it is not about money
     */
    record ApprovalAsked(String approvalId, String sessionId, String reason, String amount, String quote)
            implements FeedEvent {}

    /** The user decided, or the time for it was over. */
    record ApprovalSettled(String approvalId, String sessionId, String status) implements FeedEvent {}

    /** An event that this client has no use for. */
    record Other(String name) implements FeedEvent {}

    /** The feed has ended and nothing more will come. */
    record Ended() implements FeedEvent {}

    enum Speaker {
        CALLEE,
        AGENT
    }

    /** How sure it is that the words were heard. */
    enum Phase {
        HEARD,
        PLANNED,
        SPOKEN
    }
}
