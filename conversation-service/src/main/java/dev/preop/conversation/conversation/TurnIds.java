package dev.preop.conversation.conversation;

import dev.preop.kit.ids.Ids;
import java.util.UUID;

/**
 * Turn ids follow from what is answered, so that a turn that is run again after a crash carries the same id and the
 * speech-bridge recognises sentences it already has.
 */
public final class TurnIds {

    private TurnIds() {}

    public static UUID opening(UUID sessionId) {
        return Ids.named("opening", sessionId.toString());
    }

    /** The turn by which the agent gives up waiting on hold. */
    public static UUID leavingHold(UUID sessionId) {
        return Ids.named("leaving-hold", sessionId.toString());
    }

    /** The turn for an answering machine. */
    public static UUID voicemail(UUID sessionId) {
        return Ids.named("voicemail", sessionId.toString());
    }

    public static UUID answerTo(UUID utteranceId) {
        return Ids.named("answer", utteranceId.toString());
    }
}
