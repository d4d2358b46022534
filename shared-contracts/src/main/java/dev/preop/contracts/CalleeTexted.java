package dev.preop.contracts;

import java.time.Instant;
import java.util.UUID;

/** {@code callee.texted}: what became of the one text message to a callee whom no call reached. */
public record CalleeTexted(CallRef call, UUID messageId, MessageStatus status, Instant at) implements CallEvent {

    public CalleeTexted {
        Require.present(call, "call");
        Require.present(messageId, "message_id");
        Require.present(status, "status");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.CALLEE_TEXTED;
    }
}
