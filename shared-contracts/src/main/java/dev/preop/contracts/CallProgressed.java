package dev.preop.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code call.progressed}: the carrier reported a step of the call, or who answered. */
public record CallProgressed(
        CallRef call,
        String callSid,
        ProgressStatus status,
        @Nullable AnsweredBy answeredBy,
        Instant at) implements CallEvent {

    public CallProgressed {
        Require.present(call, "call");
        Require.text(callSid, "call_sid");
        Require.present(status, "status");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.CALL_PROGRESSED;
    }
}
