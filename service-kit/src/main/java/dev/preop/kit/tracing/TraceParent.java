package dev.preop.kit.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The W3C trace context header of version 00. */
public final class TraceParent {

    private static final Pattern SHAPE = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceParent() {}

    /** The current span's, or null when nothing is traced. */
    public static @Nullable String current() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }

    /** {@code header} if it is well-formed, else null: a broken trace is no reason to refuse an event. */
    public static @Nullable String parse(@Nullable String header) {
        return header != null && SHAPE.matcher(header).matches() ? header : null;
    }
}
