package dev.preop.contracts;

import java.time.Instant;

/** {@code call.started}: the call was answered and media flows; {@code resumed} after a lost gateway or bridge. */
public record CallStarted(CallRef call, String callSid, String streamSid, boolean resumed, Instant at)
        implements CallEvent {

    public CallStarted {
        Require.present(call, "call");
        Require.text(callSid, "call_sid");
        Require.text(streamSid, "stream_sid");
        Require.present(at, "at");
    }

    @Override
    public String topic() {
        return Topics.CALL_STARTED;
    }
}
