package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.modem.Modem;
import dev.preop.simulators.modem.Ulaw;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A spoken text. It is delivered in pieces that end in the middle of characters and of telephony frames, because the
 * provider's do.
 *
 * @param sound 8 kHz μ-law
 */
record Speech(String text, byte[] sound) {

    /** Bytes of a piece, 187.5 ms. */
    static final int PIECE = 1_500;

    private static final int HEADER = 46;
    private static final int UNKNOWN = -1;
    private static final short FORMAT_ULAW = 7;
    private static final int BYTES_PER_MILLI = Ulaw.SAMPLE_RATE / 1_000;
    private static final int CHARACTER_MILLIS = Modem.CHARACTER / BYTES_PER_MILLI;

    /** The same as a WAVE file of unknown length, the way one is streamed. */
    Speech inAFile() {
        ByteBuffer file = ByteBuffer.allocate(HEADER + sound.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(UNKNOWN).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(18).putShort(FORMAT_ULAW).putShort((short) 1);
        file.putInt(Ulaw.SAMPLE_RATE)
                .putInt(Ulaw.SAMPLE_RATE)
                .putShort((short) 1)
                .putShort((short) 8)
                .putShort((short) 0);
        file.put(ascii("data")).putInt(UNKNOWN).put(sound);
        return new Speech(text, file.array());
    }

    int pieces() {
        return Math.ceilDiv(sound.length, PIECE);
    }

    byte[] piece(int index) {
        return Arrays.copyOfRange(sound, index * PIECE, index * PIECE + length(index));
    }

    /** Bytes in a piece; only the last may be short. */
    int length(int index) {
        return Math.min(PIECE, sound.length - index * PIECE);
    }

    /** The characters that begin in a piece, with times from the start of that piece. */
    JsonObject alignment(int index) {
        int from = Math.ceilDiv(index * PIECE, Modem.CHARACTER);
        int to = Math.min(Math.ceilDiv((index + 1) * PIECE, Modem.CHARACTER), text.length());
        JsonArray chars = new JsonArray();
        JsonArray starts = new JsonArray();
        JsonArray durations = new JsonArray();
        for (int i = from; i < to; i++) {
            chars.add(text.substring(i, i + 1));
            starts.add((i * Modem.CHARACTER - index * PIECE) / BYTES_PER_MILLI);
            durations.add(CHARACTER_MILLIS);
        }
        return new JsonObject()
                .put("chars", chars)
                .put("charStartTimesMs", starts)
                .put("charDurationsMs", durations);
    }

    private static byte[] ascii(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
