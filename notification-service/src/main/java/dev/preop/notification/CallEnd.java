package dev.preop.notification;

import static dev.preop.contracts.NotificationType.CALL_COMPLETED;
import static dev.preop.contracts.NotificationType.CALL_FAILED;

import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.Priority;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the end of a call. Its two halves arrive separately and in any order: how it ended, and whether
 * the conversation reached its goal.
 */
public record CallEnd(
        @Nullable CallOutcome outcome, @Nullable Boolean goalAchieved) {

    /** What the user is to be told, once enough is known: where nobody talked, the outcome says it all. */
    public Optional<Announcement> announcement() {
        return Optional.ofNullable(outcome).flatMap(ending -> switch (ending) {
            case BUSY -> failed("The call failed: the line was busy.");
            case NO_ANSWER -> failed("The call failed: nobody answered.");
            case VOICEMAIL -> failed("The call failed: a voicemail system answered.");
            case FAILED -> failed("The call failed: it could not be connected or was cut off.");
            case CANCELED -> failed("The call was cancelled before anybody answered.");
            case COMPLETED, UNKNOWN -> afterTalking("The call took place, but its goal was not reached.");
            case CALLEE_HUNG_UP -> afterTalking("The call failed: the other side hung up before the goal was reached.");
        });
    }

    private Optional<Announcement> afterTalking(String failure) {
        return Optional.ofNullable(goalAchieved).flatMap(achieved -> achieved ? succeeded() : failed(failure));
    }

    private static Optional<Announcement> succeeded() {
        return Optional.of(new Announcement(
                CALL_COMPLETED, Priority.NORMAL, "The call is done and its goal was reached. The summary is ready."));
    }

    private static Optional<Announcement> failed(String message) {
        return Optional.of(new Announcement(CALL_FAILED, Priority.HIGH, message));
    }
}
