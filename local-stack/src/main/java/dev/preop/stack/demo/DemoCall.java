package dev.preop.stack.demo;

import dev.preop.stack.console.EventFeed;
import dev.preop.stack.console.FeedEvent;
import dev.preop.stack.console.FeedEvent.Phase;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.terminal.Terminal;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** One call from an instruction to its verdict, shown while it happens. */
public final class DemoCall {

    private static final Duration LONGEST_CALL = Duration.ofMinutes(5);
    private static final Duration LONGEST_AFTERMATH = Duration.ofSeconds(40);

    private final OperatorApi api;
    private final CallView view;
    private final Approver approver;
    private final Clock clock;
    private final Map<String, String> shown = new HashMap<>();

    public DemoCall(OperatorApi api, Approver approver, Terminal terminal, Clock clock) {
        this.api = api;
        this.approver = approver;
        this.view = new CallView(terminal);
        this.clock = clock;
    }

    /** Creates the task, makes the call, and stays until all is known about it. */
    public Verdict hold(String instruction, String logs) {
        var verdict = follow(instruction);
        view.verdict(verdict, logs);
        return verdict;
    }

    private Verdict follow(String instruction) {
        try (var feed = api.events()) {
            var task = api.create(instruction);
            view.task(instruction, task);
            if (task.requiresClarification()) {
                return new Verdict(false, "Not called: the task waits for the answers named above.");
            }
            var sessionId = api.startCall(task.id());
            return watch(feed, new Scope(task.id(), sessionId)).verdict();
        }
    }

    private CallProgress watch(EventFeed feed, Scope scope) {
        var progress = CallProgress.dialling();
        var deadline = clock.instant().plus(LONGEST_CALL);
        while (!progress.isSettled() && clock.instant().isBefore(deadline)) {
            var next = feed.next(Duration.between(clock.instant(), deadline));
            if (next.isEmpty() || next.get() instanceof FeedEvent.Ended) {
                return progress;
            }
            if (!scope.covers(next.get())) {
                continue;
            }
            var wasOver = progress.callIsOver();
            progress = progress.after(next.get());
            show(next.get(), wasOver);
            if (progress.callIsOver() && !wasOver) {
                deadline = clock.instant().plus(LONGEST_AFTERMATH);
            }
        }
        return progress;
    }

    private void show(FeedEvent event, boolean callIsOver) {
        switch (event) {
            case FeedEvent.TaskStatus task -> showStatus("task", task.status());
            case FeedEvent.CallStatus late when callIsOver -> {}
            case FeedEvent.CallStatus call -> showStatus("call", withReason(call));
            case FeedEvent.Segment words when wereHeard(words) -> view.segment(words);
            case FeedEvent.Segment unheard -> {}
            case FeedEvent.Latency latency -> view.latency(latency);
            case FeedEvent.Summary summary -> view.summary(summary);
            case FeedEvent.Notice notice -> view.notice(notice);
            case FeedEvent.ApprovalAsked approval -> {
                view.asked(approval);
                approver.asked(approval.approvalId());
            }
            case FeedEvent.ApprovalSettled approval -> {
                approver.settled(approval.approvalId());
                view.settled(approval);
            }
            case FeedEvent.Other other -> {}
            case FeedEvent.Ended ended -> {}
        }
    }

    private static boolean wereHeard(FeedEvent.Segment words) {
        return words.phase() != Phase.PLANNED && !words.text().isBlank();
    }

    /** Several events may tell of the same status. */
    private void showStatus(String what, String status) {
        if (!status.equals(shown.put(what, status))) {
            view.status(what, status);
        }
    }

    private static String withReason(FeedEvent.CallStatus call) {
        return call.failureReason()
                .map(reason -> "%s, %s".formatted(call.status(), reason))
                .orElse(call.status());
    }

    /** The feed carries everything of the user: only this task and this call are shown. */
    private record Scope(String taskId, String sessionId) {

        boolean covers(FeedEvent event) {
            return switch (event) {
                case FeedEvent.TaskStatus task -> task.taskId().equals(taskId);
                case FeedEvent.CallStatus call -> call.sessionId().equals(sessionId);
                case FeedEvent.Segment segment -> segment.sessionId().equals(sessionId);
                case FeedEvent.Latency latency -> latency.sessionId().equals(sessionId);
                case FeedEvent.Summary summary -> summary.sessionId().equals(sessionId);
                case FeedEvent.ApprovalAsked approval -> approval.sessionId().equals(sessionId);
                case FeedEvent.ApprovalSettled approval -> approval.sessionId().equals(sessionId);
                case FeedEvent.Notice notice -> notice.sessionId().equals(sessionId);
                case FeedEvent.Other other -> false;
                case FeedEvent.Ended ended -> true;
            };
        }
    }
}
