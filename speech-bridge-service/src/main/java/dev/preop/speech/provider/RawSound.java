package dev.preop.speech.provider;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Sound as it comes: raw μ-law as asked for, or by mistake within a WAVE file. */
public final class RawSound {

    private static final int HEADER_BYTES = 12;
    private static final int CHUNK_HEADER_BYTES = 8;
    private static final int ULAW_FORMAT = 7;

    private RawSound() {}

    /** The bare sound; empty when a header tells that it is no μ-law. */
    public static Optional<byte[]> of(byte[] bytes) {
        if (bytes.length < HEADER_BYTES || !name(bytes, 0).equals("RIFF")) {
            return Optional.of(bytes);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean ulaw = false;
        for (int at = HEADER_BYTES; at + CHUNK_HEADER_BYTES <= bytes.length; ) {
            String chunk = name(bytes, at);
            long length = Integer.toUnsignedLong(header.getInt(at + 4));
            int content = at + CHUNK_HEADER_BYTES;
            if (chunk.equals("data")) {
                int end = (int) Math.min(bytes.length, content + length);
                return ulaw ? Optional.of(Arrays.copyOfRange(bytes, content, end)) : Optional.empty();
            }
            if (length > bytes.length - content) {
                return Optional.empty();
            }
            ulaw |= chunk.equals("fmt ") && length >= 2 && header.getShort(content) == ULAW_FORMAT;
            at = content + (int) (length + length % 2);
        }
        return Optional.empty();
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }
}
