package dev.preop.conversation.turn;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.ReplyOrigin;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names a turn to the outside.
 *
 * @param inReplyTo the utterance that is answered; absent when none is
 * @param headStartMs how long before the utterance was final the model had begun
 * @param interrupt whether it cuts short what is being spoken
 */
public record TurnRef(
        CallRef call,
        UUID id,
        int turn,
        @Nullable UUID inReplyTo,
        long headStartMs,
        ReplyOrigin origin,
        boolean interrupt) {

    /** A turn of the agent. */
    public static TurnRef ofAgent(CallRef call, UUID id, int turn, @Nullable UUID inReplyTo) {
        return new TurnRef(call, id, turn, inReplyTo, 0, ReplyOrigin.AGENT, false);
    }

    /** What an operator orders; the order's id is the turn's. */
    public static TurnRef ofOperator(CallRef call, UUID commandId, int turn, boolean interrupt) {
        return new TurnRef(call, commandId, turn, null, 0, ReplyOrigin.OPERATOR, interrupt);
    }

    TurnRef headStart(long millis) {
        return new TurnRef(call, id, turn, inReplyTo, millis, origin, interrupt);
    }
}
