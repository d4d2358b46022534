package dev.preop.contracts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code reply.spoken}: how much of a sentence the callee heard, when, and whether it was cut off.
 *
 * @param heard exactly the words that were played before a cut, sealed; the seal of an empty text when nothing was
 * @param startedMs milliseconds from the start of the stream
 * @param latency on the first sentence of a turn only
 * @param origin whose words these were
 */
public record ReplySpoken(
        CallRef call,
        UUID turnId,
        int turn,
        int index,
        SealedText heard,
        boolean interrupted,
        long startedMs,
        long endedMs,
        @Nullable TurnLatency latency,
        ReplyOrigin origin)
        implements CallEvent {

    public ReplySpoken {
        Require.present(call, "call");
        Require.present(turnId, "turn_id");
        Require.atLeast(0, turn, "turn");
        Require.atLeast(0, index, "index");
        Require.present(heard, "heard");
        Require.atLeast(0, startedMs, "started_ms");
        Require.atLeast(startedMs, endedMs, "ended_ms");
        origin = origin == null ? ReplyOrigin.AGENT : origin;
    }

    @Override
    public String topic() {
        return Topics.REPLY_SPOKEN;
    }
}
