package dev.preop.speech.stt;

import dev.preop.speech.audio.Ulaw;

/**
 * The last eight seconds of sound that no committed text covers yet, kept so that a new connection can hear them again:
 * few utterances are longer, and of those the beginning is lost. Older sound is overwritten.
 */
final class ReplayBuffer {

    static final int CAPACITY = 8_000 * Ulaw.BYTES_PER_MILLI;

    private final byte[] ring = new byte[CAPACITY];
    private int end;
    private int size;

    /** Appends; answers how many bytes were overwritten for it. */
    int append(byte[] frame) {
        for (byte sample : frame) {
            ring[end] = sample;
            end = (end + 1) % CAPACITY;
        }
        int overwritten = Math.max(0, size + frame.length - CAPACITY);
        size += frame.length - overwritten;
        return overwritten;
    }

    /** Forgets all but the newest bytes. */
    void keep(int newest) {
        size = Math.min(size, newest);
    }

    /** What is held, oldest first. */
    byte[] content() {
        byte[] content = new byte[size];
        int start = Math.floorMod(end - size, CAPACITY);
        int head = Math.min(size, CAPACITY - start);
        System.arraycopy(ring, start, content, 0, head);
        System.arraycopy(ring, 0, content, head, size - head);
        return content;
    }
}
