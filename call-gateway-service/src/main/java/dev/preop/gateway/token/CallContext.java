package dev.preop.gateway.token;

import dev.preop.contracts.CallRef;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import org.jspecify.annotations.Nullable;

/** What everything about one call carries along: whose call it is and the trace it belongs to. */
public record CallContext(CallRef call, SpanContext trace) {

    /**
     * The context of a call as an event tells it.
     *
     * @param traceParent W3C trace context, well-formed; null when the event was told outside of any trace
     */
    public static CallContext told(CallRef call, @Nullable String traceParent) {
        if (traceParent == null) {
            return new CallContext(call, SpanContext.getInvalid());
        }
        String[] parts = traceParent.split("-", -1);
        return new CallContext(
                call,
                SpanContext.createFromRemoteParent(
                        parts[1], parts[2], TraceFlags.fromHex(parts[3], 0), TraceState.getDefault()));
    }
}
