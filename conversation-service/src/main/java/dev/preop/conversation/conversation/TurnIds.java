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

    public static UUID answerTo(UUID utteranceId) {
        return Ids.named("answer", utteranceId.toString());
    }
}
