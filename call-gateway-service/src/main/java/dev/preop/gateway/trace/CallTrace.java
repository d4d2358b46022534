package dev.preop.gateway.trace;

import dev.preop.gateway.token.CallContext;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Runs work for a call as a step of the trace that ordered the call. */
@Singleton
public class CallTrace {

    private final Tracer tracer;

    public CallTrace(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Does {@code work} within a span named {@code step}; events it publishes carry that span. */
    public <T> Uni<T> continued(CallContext context, String step, Supplier<Uni<T>> work) {
        return Uni.createFrom().completionStage(() -> {
            Span span = tracer.spanBuilder(step)
                    .setParent(Context.root().with(Span.wrap(context.trace())))
                    .startSpan();
            try (Scope ignored = span.makeCurrent()) {
                return work.get().onTermination().invoke(span::end).subscribeAsCompletionStage();
            }
        });
    }
}
