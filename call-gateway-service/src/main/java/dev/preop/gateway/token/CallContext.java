package dev.preop.gateway.token;

import dev.preop.contracts.CallRef;
import io.opentelemetry.api.trace.SpanContext;

/** What everything about one call carries along: whose call it is and the trace it belongs to. */
public record CallContext(CallRef call, SpanContext trace) {}
