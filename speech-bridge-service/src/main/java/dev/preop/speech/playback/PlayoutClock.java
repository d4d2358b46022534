package dev.preop.speech.playback;

import dev.preop.speech.audio.Ulaw;

/**
 * How much sound the carrier holds for us, by absolute deadlines: what was written since the last time it ran dry plays
 * at one frame every 20 ms from that moment on, so late ticks are made up for and nothing drifts. Times are nanoseconds
 * of a monotonic clock.
 */
public final class PlayoutClock {

    private static final long FRAME_NANOS = Ulaw.FRAME_MILLIS * 1_000_000L;

    private final long leadFrames;
    private long epoch;
    private long written;

    public PlayoutClock(int leadMillis) {
        this.leadFrames = leadMillis / Ulaw.FRAME_MILLIS;
    }

    /** Frames that may be written now to be ahead of the callee's ear by the lead and no more. */
    public int due(long now) {
        return (int) Math.max(0, leadFrames - aheadFrames(now));
    }

    /** Whether everything written has been played. */
    public boolean dry(long now) {
        return now - endsAt() >= 0;
    }

    /** Takes note of frames written; the first of them sounds at the returned time. */
    public long wrote(int frames, long now) {
        if (written == 0 || dry(now)) {
            epoch = now;
            written = 0;
        }
        long soundsAt = endsAt();
        written += frames;
        return soundsAt;
    }

    /** When the last frame written has been played. */
    public long endsAt() {
        return epoch + written * FRAME_NANOS;
    }

    /** Whether everything written has been played, and more should have come. */
    public boolean starved(long now) {
        return written > 0 && dry(now);
    }

    /** Nothing is ahead of the ear, and that is meant so: what is written next plays when it comes. */
    public void rest() {
        written = 0;
    }

    private long aheadFrames(long now) {
        return written == 0 || dry(now) ? 0 : written - (now - epoch) / FRAME_NANOS;
    }
}
