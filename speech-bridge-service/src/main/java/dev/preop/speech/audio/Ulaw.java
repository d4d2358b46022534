package dev.preop.speech.audio;

/** G.711 μ-law at 8 kHz, the only sound that travels here: one byte a sample, 160 bytes for 20 ms. */
public final class Ulaw {

    /** Samples, and bytes, in a telephony frame. */
    public static final int FRAME_BYTES = 160;

    public static final int FRAME_MILLIS = 20;

    /** Bytes in a millisecond. */
    public static final int BYTES_PER_MILLI = FRAME_BYTES / FRAME_MILLIS;

    /** Digital silence. A zero byte would be a loud click. */
    public static final byte SILENCE = (byte) 0xFF;

    private static final int BIAS = 0x84;
    private static final int CLIP = 32_635;
    private static final short[] LINEAR = new short[256];

    static {
        for (int code = 0; code < LINEAR.length; code++) {
            int inverted = ~code & 0xFF;
            int exponent = inverted >> 4 & 0x07;
            int magnitude = (((inverted & 0x0F) << 3) + BIAS << exponent) - BIAS;
            LINEAR[code] = (short) ((inverted & 0x80) == 0 ? magnitude : -magnitude);
        }
    }

    private Ulaw() {}

    /** The linear 16-bit sample of a μ-law byte. */
    public static int decode(byte sample) {
        return LINEAR[sample & 0xFF];
    }

    /** The μ-law byte nearest to a linear sample, which is clipped at full scale. */
    public static byte encode(int sample) {
        int magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
        int exponent = 24 - Integer.numberOfLeadingZeros(magnitude);
        int mantissa = magnitude >> exponent + 3 & 0x0F;
        return (byte) ~((sample < 0 ? 0x80 : 0) | exponent << 4 | mantissa);
    }
}
