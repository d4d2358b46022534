package dev.preop.speech.recording;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A WAVE file of μ-law in two channels at 8 kHz, as any player reads it. */
final class WaveFile {

    private static final int CHANNELS = 2;
    private static final int RATE = 8_000;
    private static final short ULAW = 7;
    private static final int FORMAT_BYTES = 18;
    private static final int HEADER_BYTES = 58;

    private WaveFile() {}

    /** The file of the first {@code length} bytes of interleaved sound. */
    static byte[] of(byte[] sound, int length) {
        ByteBuffer file = ByteBuffer.allocate(HEADER_BYTES + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(name("RIFF")).putInt(HEADER_BYTES - 8 + length).put(name("WAVE"));
        file.put(name("fmt ")).putInt(FORMAT_BYTES);
        file.putShort(ULAW).putShort((short) CHANNELS).putInt(RATE).putInt(CHANNELS * RATE);
        file.putShort((short) CHANNELS).putShort((short) 8).putShort((short) 0);
        file.put(name("fact")).putInt(4).putInt(length / CHANNELS);
        file.put(name("data")).putInt(length);
        return file.put(sound, 0, length).array();
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
