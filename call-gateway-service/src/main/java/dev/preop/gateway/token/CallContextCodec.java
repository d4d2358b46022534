package dev.preop.gateway.token;

import dev.preop.contracts.CallRef;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import java.nio.ByteBuffer;
import java.util.UUID;

/** A call's context as {@value #BYTES} bytes: three UUIDs, trace id, span id and trace flags. */
final class CallContextCodec {

    static final int BYTES = 3 * 16 + 16 + 8 + 1;

    private CallContextCodec() {}

    static void write(CallContext context, ByteBuffer out) {
        writeUuid(context.call().sessionId(), out);
        writeUuid(context.call().taskId(), out);
        writeUuid(context.call().userId(), out);
        out.put(context.trace().getTraceIdBytes());
        out.put(context.trace().getSpanIdBytes());
        out.put(context.trace().getTraceFlags().asByte());
    }

    static CallContext read(ByteBuffer in) {
        CallRef call = new CallRef(readUuid(in), readUuid(in), readUuid(in));
        String traceId = TraceId.fromBytes(bytes(in, TraceId.getLength() / 2));
        String spanId = SpanId.fromBytes(bytes(in, SpanId.getLength() / 2));
        TraceFlags flags = TraceFlags.fromByte(in.get());
        return new CallContext(
                call, SpanContext.createFromRemoteParent(traceId, spanId, flags, TraceState.getDefault()));
    }

    static void writeUuid(UUID id, ByteBuffer out) {
        out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    static UUID readUuid(ByteBuffer in) {
        return new UUID(in.getLong(), in.getLong());
    }

    private static byte[] bytes(ByteBuffer in, int length) {
        byte[] bytes = new byte[length];
        in.get(bytes);
        return bytes;
    }
}
