package dev.preop.contracts;

import java.util.List;

/** Kafka topics. A topic has the name of the one event it carries; its dead letters go to {@link #deadLetter}. */
public final class Topics {

    public static final String TASK_PLANNED = "task.planned";
    public static final String TASK_PLANNING = "task.planning";
    public static final String CALL_REQUESTED = "call.requested";
    public static final String CALL_PROGRESSED = "call.progressed";
    public static final String CALL_STARTED = "call.started";
    public static final String UTTERANCE_TRANSCRIBED = "utterance.transcribed";
    public static final String UTTERANCE_ANTICIPATED = "utterance.anticipated";
    public static final String UTTERANCE_PARTIAL = "utterance.partial";
    public static final String REPLY_GENERATED = "reply.generated";
    public static final String REPLY_SPOKEN = "reply.spoken";
    public static final String APPROVAL_REQUESTED = "approval.requested";
    public static final String APPROVAL_DECIDED = "approval.decided";
    public static final String CALL_COMMANDED = "call.commanded";
    public static final String CALLEE_OPTED_OUT = "callee.opted_out";
    public static final String CALLEE_TEXTED = "callee.texted";
    public static final String CALL_COMPLETED = "call.completed";
    public static final String TRANSCRIPT_PROCESSED = "transcript.processed";
    public static final String NOTIFICATION_CREATED = "notification.created";
    public static final String USER_ERASED = "user.erased";

    private Topics() {}

    /** Every topic of the suite, without the dead-letter topics. */
    public static List<String> all() {
        return List.of(
                TASK_PLANNED,
                TASK_PLANNING,
                CALL_REQUESTED,
                CALL_PROGRESSED,
                CALL_STARTED,
                UTTERANCE_TRANSCRIBED,
                UTTERANCE_ANTICIPATED,
                UTTERANCE_PARTIAL,
                REPLY_GENERATED,
                REPLY_SPOKEN,
                APPROVAL_REQUESTED,
                APPROVAL_DECIDED,
                CALL_COMMANDED,
                CALLEE_OPTED_OUT,
                CALLEE_TEXTED,
                CALL_COMPLETED,
                TRANSCRIPT_PROCESSED,
                NOTIFICATION_CREATED,
                USER_ERASED);
    }

    /** Where a consumer puts a record of {@code topic} that it cannot use. */
    public static String deadLetter(String topic) {
        return topic + ".dlq";
    }

    /** CloudEvents {@code type} of version 1 of the event on {@code topic}. */
    public static String cloudEventType(String topic) {
        return "dev.preop." + topic + ".v1";
    }
}
