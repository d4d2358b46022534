package dev.preop.speech.playback;

import dev.preop.speech.audio.Ulaw;
import dev.preop.speech.speakable.Speakable;
import dev.preop.speech.turn.Sentence;
import io.vertx.core.buffer.Buffer;
import java.util.Arrays;

/** The sound of one sentence: it grows while it is synthesised and is written out in whole frames. */
final class SentenceTrack {

    /** Frames between two marks: 100 ms. */
    static final int MARK_FRAMES = 5;

    private static final int FIRST_BYTES = 16_000;

    private final Sentence sentence;
    private final Speakable speakable;
    private final CharTimeline timeline;
    private byte[] sound = new byte[FIRST_BYTES];
    private int size;
    private int frame;
    private boolean begun;
    private boolean complete;
    private boolean playing;

    SentenceTrack(Sentence sentence, Speakable speakable) {
        this.sentence = sentence;
        this.speakable = speakable;
        this.timeline = new CharTimeline(speakable.spoken());
    }

    Sentence sentence() {
        return sentence;
    }

    void append(byte[] bytes, Alignment alignment) {
        int offsetMillis = size / Ulaw.BYTES_PER_MILLI;
        for (int i = 0; i < alignment.chars().length(); i++) {
            timeline.next(alignment.chars().charAt(i), offsetMillis + alignment.endMillis()[i]);
        }
        if (size + bytes.length > sound.length) {
            sound = Arrays.copyOf(sound, Math.max(2 * sound.length, size + bytes.length));
        }
        System.arraycopy(bytes, 0, sound, size, bytes.length);
        size += bytes.length;
    }

    /** No more sound will come; the last frame is filled up with silence. */
    void complete() {
        complete = true;
        int whole = Math.ceilDiv(size, Ulaw.FRAME_BYTES) * Ulaw.FRAME_BYTES;
        if (whole > size) {
            int from = size;
            append(new byte[whole - size], Alignment.NONE);
            Arrays.fill(sound, from, whole, Ulaw.SILENCE);
        }
    }

    void play() {
        playing = true;
    }

    boolean playing() {
        return playing;
    }

    boolean begun() {
        return begun;
    }

    /** Goes back to the beginning of the word that was written last. */
    void repeatWord() {
        if (!finished()) {
            frame = timeline.wordStartAt(frame * Ulaw.FRAME_MILLIS) / Ulaw.FRAME_MILLIS;
        }
    }

    boolean finished() {
        return complete && frame == frames();
    }

    /** How many frames can be written before the next mark is due, at most {@code limit}. */
    int writable(int limit) {
        int toMark = MARK_FRAMES - frame % MARK_FRAMES;
        return Math.min(Math.min(limit, toMark), frames() - frame);
    }

    Buffer take(int frames) {
        int from = frame * Ulaw.FRAME_BYTES;
        begun = true;
        frame += frames;
        return Buffer.buffer(frames * Ulaw.FRAME_BYTES).appendBytes(sound, from, frames * Ulaw.FRAME_BYTES);
    }

    boolean markDue() {
        return frame > 0 && frame % MARK_FRAMES == 0;
    }

    /** The mark for what has been written; only the sentence's end stands for its whole text. */
    MarkName mark() {
        int length = sentence.text().length();
        int chars = finished()
                ? length
                : Math.clamp(speakable.heard(timeline.charsAt(frame * Ulaw.FRAME_MILLIS)), 0, Math.max(0, length - 1));
        return new MarkName(sentence.generation(), sentence.turn(), sentence.index(), chars);
    }

    private int frames() {
        return size / Ulaw.FRAME_BYTES;
    }
}
