package dev.preop.contracts;

/** A fact about one call; its key is the call session's id. */
public sealed interface CallEvent extends Event
        permits CallRequested,
                CallProgressed,
                CallStarted,
                UtteranceTranscribed,
                UtteranceAnticipated,
                UtterancePartial,
                ReplyGenerated,
                ReplySpoken,
                ApprovalRequested,
                ApprovalDecided,
                CallCommanded,
                CalleeOptedOut,
                CalleeTexted,
                CallCompleted,
                TranscriptProcessed {

    /** Which call of which task of which user. */
    CallRef call();

    @Override
    default String key() {
        return call().sessionId().toString();
    }
}
