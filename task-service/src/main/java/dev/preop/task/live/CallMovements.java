package dev.preop.task.live;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Event;
import dev.preop.task.session.CallEnding;
import dev.preop.task.session.CallReports;
import dev.preop.task.session.SessionStatus;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What events say of how far a call has come. */
final class CallMovements {

    private CallMovements() {}

    /** Nothing for an event that does not move a call. */
    static Optional<LiveEvent.CallMoved> of(Event event) {
        return switch (event) {
            case CallRequested requested -> Optional.of(begun(requested));
            case CallProgressed progressed -> Optional.of(progress(progressed));
            case CallStarted started -> Optional.of(connected(started));
            case CallCompleted completed -> Optional.of(ending(completed));
            default -> Optional.empty();
        };
    }

    static LiveEvent.CallMoved begun(CallRequested requested) {
        return moved(requested, SessionStatus.INITIATED, null);
    }

    static LiveEvent.CallMoved progress(CallProgressed progressed) {
        return moved(progressed, CallReports.status(progressed.status()), progressed.answeredBy());
    }

    static LiveEvent.CallMoved connected(CallStarted started) {
        return moved(started, SessionStatus.CONNECTED, null);
    }

    static LiveEvent.CallMoved ending(CallCompleted completed) {
        CallEnding ending = CallEnding.of(completed);
        return new LiveEvent.CallMoved(
                completed.call().sessionId(),
                completed.call().taskId(),
                ending.status(),
                completed.answeredBy(),
                ending.failureReason(),
                completed.durationSeconds());
    }

    private static LiveEvent.CallMoved moved(CallEvent event, SessionStatus status, @Nullable AnsweredBy answeredBy) {
        return new LiveEvent.CallMoved(event.call().sessionId(), event.call().taskId(), status, answeredBy, null, null);
    }
}
