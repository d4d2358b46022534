package dev.preop.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a trace up again where it was left: in a stored row, in a message, in another process. */
@Singleton
public class Traces {

    private static final String HEADER = "traceparent";

    private final Tracer tracer;

    public Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /**
     * Does {@code work} in a span named {@code step} of the trace of {@code traceParent}, linked to the span that is
     * current now; without a trace to go on with, the current one goes on.
     *
     * @param traceParent W3C trace context, as {@link TraceParent#current()} gives it
     */
    @SuppressWarnings("MustBeClosedChecker") // closed when the work is done, which a try block does not wait for
    public <T> Uni<T> continued(@Nullable String traceParent, String step, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Span span = begin(traceParent, step);
            Scope scope = span.makeCurrent();
            return work.get().onTermination().invoke(() -> {
                scope.close();
                span.end();
            });
        });
    }

    private Span begin(@Nullable String traceParent, String step) {
        if (traceParent == null) {
            return tracer.spanBuilder(step).startSpan();
        }
        return tracer.spanBuilder(step)
                .setParent(W3CTraceContextPropagator.getInstance().extract(Context.root(), traceParent, Header.ONLY))
                .addLink(Span.current().getSpanContext())
                .startSpan();
    }

    /** The one header there is. */
    private enum Header implements TextMapGetter<String> {
        ONLY;

        @Override
        public Iterable<String> keys(String traceParent) {
            return List.of(HEADER);
        }

        @Override
        public @Nullable String get(@Nullable String traceParent, String key) {
            return key.equals(HEADER) ? traceParent : null;
        }
    }
}
