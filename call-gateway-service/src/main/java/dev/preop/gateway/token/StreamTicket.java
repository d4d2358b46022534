package dev.preop.gateway.token;

import dev.preop.contracts.CallRef;
import io.opentelemetry.api.trace.SpanContext;

/**
 * Permission to open one media stream for one call.
 *
 * @param attempt 0 for the first stream of a call, 1 and up when it resumes after a lost one
 */
public record StreamTicket(CallContext context, String callSid, int attempt) {

    /** Whether the call had a stream before. */
    public boolean resumed() {
        return attempt > 0;
    }

    public CallRef call() {
        return context.call();
    }

    public SpanContext trace() {
        return context.trace();
    }
}
