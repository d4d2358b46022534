package dev.preop.task.session;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.ProgressStatus;
import dev.preop.contracts.TaskStatus;
import dev.preop.contracts.TranscriptProcessed;
import java.util.Optional;

/** What the reports of a call mean for its session and its task. */
public final class CallReports {

    private CallReports() {}

    static CallSession apply(CallSession session, CallEvent report) {
        SessionEdit edit = session.edit();
        return switch (report) {
            case CallProgressed progressed ->
                edit.placed(progressed.callSid())
                        .reached(status(progressed.status()))
                        .answeredBy(progressed.answeredBy())
                        .done();
            case CallStarted started ->
                edit.placed(started.callSid())
                        .reached(SessionStatus.CONNECTED)
                        .startedAt(started.at())
                        .done();
            case CallCompleted completed -> {
                CallEnding ending = CallEnding.of(completed);
                yield edit.placed(completed.callSid())
                        .answeredBy(completed.answeredBy())
                        .ended(ending.status(), ending.failureReason(), completed.at(), completed.durationSeconds())
                        .done();
            }
            default -> session;
        };
    }

    /** Where the task stands after the report, if it decides that. A completed call leaves it to the transcript. */
    public static Optional<TaskStatus> taskAfter(CallEvent report) {
        return switch (report) {
            case CallCompleted completed
            when CallEnding.of(completed).status() != SessionStatus.COMPLETED -> Optional.of(TaskStatus.FAILED);
            case TranscriptProcessed processed ->
                Optional.of(processed.goalAchieved() ? TaskStatus.COMPLETED : TaskStatus.FAILED);
            default -> Optional.empty();
        };
    }

    /** Where the carrier's step leaves the session. */
    public static SessionStatus status(ProgressStatus status) {
        return switch (status) {
            case QUEUED, INITIATED, UNKNOWN -> SessionStatus.INITIATED;
            case RINGING -> SessionStatus.RINGING;
            case ANSWERED -> SessionStatus.CONNECTED;
        };
    }
}
