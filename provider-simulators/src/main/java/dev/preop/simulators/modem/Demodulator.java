package dev.preop.simulators.modem;

/**
 * Turns a stream of μ-law back into text, however the bytes are cut. Sound and silence are told sample-exactly: sound
 * starts at its first loud sample and has ended after the last loud one. One thread at a time; no allocation per byte
 * beyond the text itself.
 */
public final class Demodulator {

    /** Told what is heard, as it is heard; times are counts of samples since the stream began. */
    public interface Listener {
        /** Sound began with this sample. */
        default void began(long sample) {}

        /** A character was heard, or {@link Modem#DAMAGED}; its sound ended just before this sample. */
        default void heard(char character, long sample) {}

        /** Sound ended just before this sample. */
        default void ended(long sample) {}
    }

    private static final int LOUD = 1_000;
    private static final int QUIET_SAMPLES = 8;
    private static final int PAUSE = Ulaw.SAMPLE_RATE / 10;

    private final Listener listener;
    private final Decoder decoder = new Decoder();
    private final byte[] block = new byte[Tones.BLOCK];
    private final StringBuilder text = new StringBuilder();
    private boolean sounding;
    private int filled;
    private int quiet;
    private int tone = Tones.NONE;
    private long position;
    private long silentSince;
    private boolean paused;

    public Demodulator() {
        this(new Listener() {});
    }

    public Demodulator(Listener listener) {
        this.listener = listener;
    }

    public void feed(byte[] ulaw) {
        feed(ulaw, 0, ulaw.length);
    }

    public void feed(byte[] ulaw, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            byte sample = ulaw[i];
            boolean loud = Math.abs(Ulaw.decode(sample)) >= LOUD;
            if (sounding) {
                sound(sample, loud);
            } else if (loud) {
                begin(sample);
            }
            position++;
        }
    }

    /** Everything heard since the last {@link #take()}; pauses of a tenth of a second or more read as a space. */
    public String text() {
        return text.toString();
    }

    /** Hands over the text heard and starts afresh. */
    public String take() {
        String heard = text.toString();
        text.setLength(0);
        return heard;
    }

    /** Whether sound is arriving now. */
    public boolean sounding() {
        return sounding;
    }

    /** Samples of silence up to now; 0 while sound arrives. */
    public long silentSamples() {
        return sounding ? 0 : position - silentSince;
    }

    /** Samples fed so far. */
    public long position() {
        return position;
    }

    private void begin(byte sample) {
        sounding = true;
        paused = position - silentSince >= PAUSE;
        filled = 0;
        quiet = 0;
        listener.began(position);
        sound(sample, true);
    }

    private void sound(byte sample, boolean loud) {
        block[filled++] = sample;
        quiet = loud ? 0 : quiet + 1;
        if (quiet == QUIET_SAMPLES) {
            end();
        } else if (filled == Tones.BLOCK) {
            filled = 0;
            tone = Tones.of(block, tone);
            write(decoder.tone(tone), position + 1);
        }
    }

    private void end() {
        sounding = false;
        // a tone may end on a zero crossing, so silence that reaches back to the block's start has a whole block before
        // it
        boolean wholeBlock = filled <= QUIET_SAMPLES;
        silentSince = position + 1 - (wholeBlock ? filled : QUIET_SAMPLES);
        write(decoder.silence(wholeBlock), silentSince);
        listener.ended(silentSince);
    }

    private void write(int heard, long sample) {
        if (heard == Decoder.NOTHING) {
            return;
        }
        if (paused && !text.isEmpty() && heard != ' ' && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
        paused = false;
        text.append((char) heard);
        listener.heard((char) heard, sample);
    }
}
