package dev.preop.contracts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code reply.generated}: one sentence to speak, or one action.
 *
 * @param turnId one model turn; with {@code index} the natural key
 * @param index position within the turn, from 0
 * @param last whether the turn ends here
 * @param inReplyTo the utterance that is answered; absent for the opening, and when something else was waited for: the
 *     user's decision, the operator
 * @param llmMs utterance received to this sentence complete
 * @param headStartMs how long before the utterance was final the model had begun to answer it
 * @param origin who words this; what an operator orders is not bound to the turn the callee waits for
 * @param interrupt whether it cuts short what is being spoken
 */
public record ReplyGenerated(
        CallRef call,
        UUID turnId,
        int turn,
        int index,
        ReplyAction action,
        boolean last,
        @Nullable UUID inReplyTo,
        long llmMs,
        @JsonSetter(nulls = Nulls.AS_EMPTY) long headStartMs,
        ReplyOrigin origin,
        @JsonSetter(nulls = Nulls.AS_EMPTY) boolean interrupt)
        implements CallEvent {

    public ReplyGenerated {
        Require.present(call, "call");
        Require.present(turnId, "turn_id");
        Require.atLeast(0, turn, "turn");
        Require.atLeast(0, index, "index");
        Require.present(action, "action");
        Require.atLeast(0, llmMs, "llm_ms");
        Require.atLeast(0, headStartMs, "head_start_ms");
        origin = origin == null ? ReplyOrigin.AGENT : origin;
    }

    @Override
    public String topic() {
        return Topics.REPLY_GENERATED;
    }
}
