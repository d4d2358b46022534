package dev.preop.simulators.twilio.media;

import dev.preop.simulators.modem.Ulaw;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Both directions of a call as they sounded, each frame at its time, up to a length. */
public final class Recording {

    private static final int HEADER = 46;
    private static final short FORMAT_ULAW = 7;

    private final int most;
    private byte[] samples = new byte[0];
    private int length;

    /** Keeps so much of the call's beginning. */
    public Recording(Duration most) {
        this.most = (int) (2 * most.toSeconds() * Ulaw.SAMPLE_RATE);
    }

    /** Adds what the callee said and what they heard in the same 20 ms. */
    void add(byte[] said, byte[] heard) {
        int end = length + 2 * said.length;
        if (end > most) {
            return;
        }
        if (end > samples.length) {
            samples = Arrays.copyOf(samples, Math.max(end, 2 * samples.length));
        }
        for (int i = 0; i < said.length; i++) {
            samples[length++] = said[i];
            samples[length++] = heard[i];
        }
    }

    /** A stereo WAV file in μ-law: the callee left, the agent right. */
    public byte[] wav() {
        ByteBuffer file = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        file.put(ascii("RIFF")).putInt(HEADER - 8 + length).put(ascii("WAVE"));
        file.put(ascii("fmt ")).putInt(18).putShort(FORMAT_ULAW).putShort((short) 2);
        file.putInt(Ulaw.SAMPLE_RATE).putInt(2 * Ulaw.SAMPLE_RATE).putShort((short) 2);
        file.putShort((short) 8).putShort((short) 0);
        file.put(ascii("data")).putInt(length).put(samples, 0, length);
        return file.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
