package dev.preop.contracts;

import java.util.Map;
import java.util.Optional;

/** Which record class each topic carries. */
public final class EventTypes {

    private static final Map<String, Class<? extends Event>> BY_TOPIC = Map.ofEntries(
            Map.entry(Topics.TASK_PLANNED, TaskPlanned.class),
            Map.entry(Topics.TASK_PLANNING, TaskPlanning.class),
            Map.entry(Topics.CALL_REQUESTED, CallRequested.class),
            Map.entry(Topics.CALL_PROGRESSED, CallProgressed.class),
            Map.entry(Topics.CALL_STARTED, CallStarted.class),
            Map.entry(Topics.UTTERANCE_TRANSCRIBED, UtteranceTranscribed.class),
            Map.entry(Topics.UTTERANCE_ANTICIPATED, UtteranceAnticipated.class),
            Map.entry(Topics.UTTERANCE_PARTIAL, UtterancePartial.class),
            Map.entry(Topics.REPLY_GENERATED, ReplyGenerated.class),
            Map.entry(Topics.REPLY_SPOKEN, ReplySpoken.class),
            Map.entry(Topics.APPROVAL_REQUESTED, ApprovalRequested.class),
            Map.entry(Topics.APPROVAL_DECIDED, ApprovalDecided.class),
            Map.entry(Topics.CALL_COMMANDED, CallCommanded.class),
            Map.entry(Topics.CALLEE_OPTED_OUT, CalleeOptedOut.class),
            Map.entry(Topics.CALLEE_TEXTED, CalleeTexted.class),
            Map.entry(Topics.CALL_COMPLETED, CallCompleted.class),
            Map.entry(Topics.TRANSCRIPT_PROCESSED, TranscriptProcessed.class),
            Map.entry(Topics.NOTIFICATION_CREATED, NotificationCreated.class),
            Map.entry(Topics.USER_ERASED, UserErased.class));

    private EventTypes() {}

    /** The record class of {@code topic}, or empty for a topic that is none of ours. */
    public static Optional<Class<? extends Event>> of(String topic) {
        return Optional.ofNullable(BY_TOPIC.get(topic));
    }
}
