package dev.preop.speech.audio;

/** Cuts bytes that arrive in any portions into whole telephony frames. One thread at a time. */
public final class Framer {

    /** Takes one frame; the array is reused for the next. */
    @FunctionalInterface
    public interface FrameSink {
        void frame(byte[] frame);
    }

    private final byte[] frame = new byte[Ulaw.FRAME_BYTES];
    private int filled;

    public void feed(byte[] bytes, FrameSink sink) {
        int at = 0;
        while (at < bytes.length) {
            int part = Math.min(bytes.length - at, frame.length - filled);
            System.arraycopy(bytes, at, frame, filled, part);
            at += part;
            filled += part;
            if (filled == frame.length) {
                filled = 0;
                sink.frame(frame);
            }
        }
    }
}
