package dev.preop.simulators.twilio.media;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The audio waiting to be heard by the callee, and the marks between. Time is the caller's: each {@link #next} ends the
 * frame before it, and a mark has passed when all audio appended before it was in frames that have ended.
 */
public final class PlayoutQueue {

    private static final long MOST_BUFFERED = 10L * 60 * 8_000;

    private final Deque<byte[]> audio = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int offset;
    private long appended;
    private long taken;
    private long played;

    private record Mark(String name, long position) {}

    /** Adds audio; false when more than ten minutes would wait and it is discarded, as Twilio does. */
    public boolean append(byte[] sound) {
        if (appended - taken + sound.length > MOST_BUFFERED) {
            return false;
        }
        if (sound.length > 0) {
            audio.add(sound);
            appended += sound.length;
        }
        return true;
    }

    public void mark(String name) {
        marks.add(new Mark(name, appended));
    }

    /** Ends the frame being played and fills the next; the bytes there were for it, the rest is left as it is. */
    public int next(byte[] frame) {
        played = taken;
        int filled = 0;
        while (filled < frame.length && !audio.isEmpty()) {
            byte[] first = audio.peek();
            int length = Math.min(frame.length - filled, first.length - offset);
            System.arraycopy(first, offset, frame, filled, length);
            filled += length;
            offset += length;
            if (offset == first.length) {
                audio.remove();
                offset = 0;
            }
        }
        taken += filled;
        return filled;
    }

    /** Takes the first mark that has passed, if one has. */
    public Optional<String> passed() {
        return marks.isEmpty() || marks.peek().position() > played
                ? Optional.empty()
                : Optional.of(marks.remove().name());
    }

    /** Discards what waits; the outstanding marks, in order. */
    public List<String> clear() {
        audio.clear();
        offset = 0;
        appended = taken;
        played = taken;
        List<String> names = new ArrayList<>(marks.size());
        marks.forEach(mark -> names.add(mark.name()));
        marks.clear();
        return names;
    }

    /** Whether nothing waits to be played. */
    public boolean empty() {
        return audio.isEmpty();
    }

    /** Bytes waiting to be played. */
    public long buffered() {
        return appended - taken;
    }
}
