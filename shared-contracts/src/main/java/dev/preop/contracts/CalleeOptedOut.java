package dev.preop.contracts;

import java.time.Instant;

/** {@code callee.opted_out}: the callee asked not to be called again; the number is suppressed from that moment. */
public record CalleeOptedOut(CallRef call, Instant at) implements CallEvent {

    public CalleeOptedOut {
        Require.present(call, "call");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.CALLEE_OPTED_OUT;
    }
}
