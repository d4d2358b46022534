package dev.preop.stack.demo;

import dev.preop.stack.console.Fact;
import dev.preop.stack.console.FeedEvent;
import java.util.Optional;
import java.util.Set;

/**
 * How far a call has come, and what is to be said of it. A value: every event makes the next one. Events of different kinds
 * may overtake each other; an end is an end, whatever is told afterwards.
 *
 * @param status of the call session, empty before the first is known
 * @param turns how many times the agent has spoken
 */
record CallProgress(
        String status,
        Optional<String> failureReason,
        int turns,
        Optional<FeedEvent.Summary> summary,
        Optional<FeedEvent.Notice> ending) {

    private static final Set<String> OVER = Set.of("completed", "failed", "cancelled");
    private static final Set<String> LAST_WORD = Set.of("call_completed", "call_failed");

    static CallProgress dialling() {
        return new CallProgress("", Optional.empty(), 0, Optional.empty(), Optional.empty());
    }

    CallProgress after(FeedEvent event) {
        return switch (event) {
            case FeedEvent.CallStatus late when callIsOver() -> this;
            case FeedEvent.CallStatus call ->
                new CallProgress(call.status(), call.failureReason().or(() -> failureReason), turns, summary, ending);
            case FeedEvent.Segment segment
            when segment.speaker() == FeedEvent.Speaker.AGENT ->
                new CallProgress(status, failureReason, turns + 1, summary, ending);
            case FeedEvent.Summary known -> new CallProgress(status, failureReason, turns, Optional.of(known), ending);
            case FeedEvent.Notice notice
            when LAST_WORD.contains(notice.type()) ->
                new CallProgress(status, failureReason, turns, summary, Optional.of(notice));
            default -> this;
        };
    }

    boolean callIsOver() {
        return OVER.contains(status);
    }

    /** Whether nothing more is to be expected: the user has been notified, and a held call has been summarised. */
    boolean isSettled() {
        return callIsOver() && ending.isPresent() && (summary.isPresent() || "failed".equals(status));
    }

    /** What came of it, given that nothing more will come. */
    Verdict verdict() {
        if (!callIsOver()) {
            return stopped(turns == 0 ? "the call was never answered" : "the call did not come to its end");
        }
        if (failureReason.isPresent()) {
            return stopped(reason(failureReason.get()));
        }
        if (summary.isEmpty()) {
            return stopped("the call ended but no summary of it was made");
        }
        if (!summary.get().goalAchieved()) {
            return stopped("the call was held but did not reach its goal");
        }
        if (summary.get().facts().stream().noneMatch(CallProgress::provesBooking)) {
            return stopped("nothing that was said confirms an appointment");
        }
        if (ending.isEmpty()) {
            return stopped("the booking was made but no notification came");
        }
        return new Verdict(true, "Booked.");
    }

    private static boolean provesBooking(Fact fact) {
        return fact.confirmed() && Set.of("appointment", "confirmation_number").contains(fact.type());
    }

    private static Verdict stopped(String where) {
        return new Verdict(false, "Not booked: %s.".formatted(where));
    }

    private static String reason(String failure) {
        return switch (failure) {
            case "busy" -> "the line was busy";
            case "no_answer" -> "nobody answered";
            case "voicemail" -> "a machine answered";
            case "callee_hung_up" -> "the callee hung up";
            default -> "the call failed (%s)".formatted(failure);
        };
    }
}
