package dev.preop.notification;

import static dev.preop.contracts.NotificationType.APPROVAL_NEEDED;
import static dev.preop.contracts.NotificationType.CALL_STARTED;
import static dev.preop.contracts.NotificationType.CLARIFICATION_NEEDED;
import static dev.preop.contracts.NotificationType.TASK_CREATED;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Priority;
import dev.preop.contracts.TaskPlanned;
import java.util.Optional;

/** Which beginnings a user hears of, and in which words. */
public final class Announcements {

    private Announcements() {}

    /** A plan is either ready or has questions. */
    public static Optional<Announcement> of(TaskPlanned planned) {
        return switch (planned.status()) {
            case WAITING_FOR_USER ->
                Optional.of(new Announcement(
                        CLARIFICATION_NEEDED,
                        Priority.HIGH,
                        "A task needs more information from you before the call can be made."));
            case READY_TO_CALL ->
                Optional.of(
                        new Announcement(TASK_CREATED, Priority.NORMAL, "A task is planned and ready for its call."));
            case PENDING, PREPARING, IN_PROGRESS, COMPLETED, FAILED, CANCELLED, UNKNOWN -> Optional.empty();
        };
    }

    /** Somebody is holding the line. */
    public static Announcement of(ApprovalRequested asked) {
        String amount = asked.amount() == null
                ? ""
                : " (%s %s)"
                        .formatted(
                                asked.amount().amount().toPlainString(),
                                asked.amount().currency());
        return new Announcement(
                APPROVAL_NEEDED, Priority.URGENT, "Your call waits for your decision%s.".formatted(amount));
    }

    /** A call starts once; that its stream was resumed is our own business. */
    public static Optional<Announcement> of(CallStarted started) {
        return started.resumed()
                ? Optional.empty()
                : Optional.of(
                        new Announcement(CALL_STARTED, Priority.NORMAL, "Your call was answered and is in progress."));
    }
}
