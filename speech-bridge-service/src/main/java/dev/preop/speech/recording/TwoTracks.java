package dev.preop.speech.recording;

import dev.preop.speech.audio.Ulaw;
import java.util.Arrays;

/**
 * Lays both sides of a call on the call's clock, callee left and agent right, in slots of one frame each. A slot is held
 * back for a second, because sound comes late, and the agent's comes early and may still be thrown away.
 */
final class TwoTracks {

    /** Takes the two tracks interleaved, slot after slot without a gap. */
    @FunctionalInterface
    interface Sink {
        void slot(byte[] bytes, int from);
    }

    static final int SLOT_BYTES = 2 * Ulaw.FRAME_BYTES;

    private static final int HELD_SLOTS = 1_000 / Ulaw.FRAME_MILLIS;
    private static final int RING_SLOTS = 256;
    private static final int JITTER_SLOTS = 10;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final Sink sink;
    private final byte[] ring = new byte[RING_SLOTS * SLOT_BYTES];
    private long given;
    private long nextCallee;
    private long nextAgent;

    /** Two tracks that begin at {@code startMs}. */
    TwoTracks(Sink sink, long startMs) {
        this.sink = sink;
        given = slot(startMs);
        nextCallee = given;
        nextAgent = given;
        Arrays.fill(ring, Ulaw.SILENCE);
    }

    /** Frames follow one another, however unevenly they come; a hole in time is silence. */
    void callee(byte[] frame, long nowMs) {
        advance(nowMs);
        if (nextCallee < slot(nowMs) - JITTER_SLOTS) {
            nextCallee = slot(nowMs);
        }
        lay(frame, 0, nextCallee++, LEFT);
    }

    void agent(byte[] sound, long nowMs) {
        advance(nowMs);
        nextAgent = Math.max(nextAgent, slot(nowMs));
        for (int from = 0; from + Ulaw.FRAME_BYTES <= sound.length; from += Ulaw.FRAME_BYTES) {
            lay(sound, from, nextAgent++, RIGHT);
        }
    }

    void cut(long nowMs) {
        byte[] silence = new byte[Ulaw.FRAME_BYTES];
        Arrays.fill(silence, Ulaw.SILENCE);
        for (long slot = slot(nowMs); slot < nextAgent; slot++) {
            lay(silence, 0, slot, RIGHT);
        }
        nextAgent = slot(nowMs);
    }

    /** Hands over everything up to now. */
    void end(long nowMs) {
        give(slot(nowMs));
    }

    private void advance(long nowMs) {
        give(slot(nowMs) - HELD_SLOTS);
    }

    private void give(long until) {
        for (; given < until; given++) {
            int at = at(given);
            sink.slot(ring, at);
            Arrays.fill(ring, at, at + SLOT_BYTES, Ulaw.SILENCE);
        }
    }

    private void lay(byte[] sound, int from, long slot, int track) {
        if (slot < given || slot >= given + RING_SLOTS) {
            return;
        }
        int at = at(slot) + track;
        for (int i = 0; i < Ulaw.FRAME_BYTES; i++) {
            ring[at + 2 * i] = sound[from + i];
        }
    }

    private static long slot(long nowMs) {
        return nowMs / Ulaw.FRAME_MILLIS;
    }

    private static int at(long slot) {
        return (int) (slot % RING_SLOTS) * SLOT_BYTES;
    }
}
