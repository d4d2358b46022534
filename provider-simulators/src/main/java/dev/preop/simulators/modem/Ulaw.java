package dev.preop.simulators.modem;

/** G.711 μ-law: one byte a sample, 8000 a second. */
public final class Ulaw {

    /** Samples a second; also bytes a second. */
    public static final int SAMPLE_RATE = 8_000;

    /** Bytes in the 20 ms frame that telephony exchanges. */
    public static final int FRAME = 160;

    /** The byte of digital silence. Zero would be full-scale negative. */
    public static final byte SILENCE = (byte) 0xFF;

    private static final int BIAS = 0x84;
    private static final int CLIP = 32_635;
    private static final short[] LINEAR = linearTable();

    private Ulaw() {}

    /** The 16-bit linear value of a μ-law byte. */
    public static short decode(byte sample) {
        return LINEAR[sample & 0xFF];
    }

    /** The μ-law byte nearest to a linear value; louder values are clipped. */
    public static byte encode(int linear) {
        int sign = linear < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(linear), CLIP) + BIAS;
        int exponent = 31 - Integer.numberOfLeadingZeros(magnitude) - 7;
        int mantissa = (magnitude >> (exponent + 3)) & 0x0F;
        return (byte) ~(sign | exponent << 4 | mantissa);
    }

    private static short[] linearTable() {
        short[] table = new short[256];
        for (int i = 0; i < table.length; i++) {
            int bits = ~i & 0xFF;
            int exponent = bits >> 4 & 0x07;
            int magnitude = (((bits & 0x0F) << 3) + BIAS << exponent) - BIAS;
            table[i] = (short) ((bits & 0x80) == 0 ? magnitude : -magnitude);
        }
        return table;
    }
}
