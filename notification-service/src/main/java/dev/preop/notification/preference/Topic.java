package dev.preop.notification.preference;

import dev.preop.contracts.NotificationType;

/** Something a user can be told of, on one channel. */
public record Topic(NotificationType type, Channel channel) {

    /** What holds until the user says otherwise: the app tells all, mails and browsers what has a result, a text what cannot wait. */
    public boolean isWantedByDefault() {
        return switch (channel) {
            case IN_APP -> true;
            case EMAIL, PUSH ->
                switch (type) {
                    case CALL_COMPLETED, CALL_FAILED, APPROVAL_NEEDED, CLARIFICATION_NEEDED -> true;
                    case TASK_CREATED, CALL_STARTED, UNKNOWN -> false;
                };
            case SMS -> type == NotificationType.APPROVAL_NEEDED;
        };
    }
}
