package dev.preop.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * {@code call.commanded}: an operator's order for a live call.
 *
 * @param callSid the carrier's name of the call, for orders to the carrier; absent when it is not known
 * @param text what to say, for {@code say}
 * @param digits keys, for {@code press_digits}
 * @param now whether {@code say} interrupts what is being spoken
 */
public record CallCommanded(
        CallRef call,
        UUID commandId,
        OperatorCommand command,
        @Nullable String callSid,
        @Nullable SealedText text,
        @Nullable String digits,
        boolean now,
        Instant at)
        implements CallEvent {

    public CallCommanded {
        Require.present(call, "call");
        Require.present(commandId, "command_id");
        Require.present(command, "command");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.CALL_COMMANDED;
    }
}
