package dev.preop.speech.turn;

import java.util.List;
import java.util.function.Predicate;

/**
 * What every state of a call knows.
 *
 * @param generation of playback
 * @param turn the last turn told to the world, 0 before the opening
 * @param opened whether the opening has begun to be spoken
 * @param released whether the opening may be spoken
 * @param stopped whether the stream is over and only the callee's last words are waited for
 * @param hush whether the agent keeps silent
 * @param ownLines how many lines the bridge itself has said
 * @param script what is left to say
 * @param callee what is known of the other side
 * @param quietSince the last moment at which either side was heard
 */
record Floor(
        int generation,
        int turn,
        boolean opened,
        boolean released,
        boolean stopped,
        Hush hush,
        int ownLines,
        Script script,
        Callee callee,
        long quietSince) {

    /** Whether the agent keeps silent. */
    enum Hush {
        NONE,
        /** An operator wants it so. */
        PAUSED,
        /** Somebody else has the call. */
        HANDED_OVER
    }

    static Floor first() {
        return new Floor(1, 0, false, false, false, Hush.NONE, 0, Script.awaiting(0), Callee.UNKNOWN, 0);
    }

    Floor script(Script script) {
        return new Floor(generation, turn, opened, released, stopped, hush, ownLines, script, callee, quietSince);
    }

    Floor callee(Callee callee) {
        return new Floor(generation, turn, opened, released, stopped, hush, ownLines, script, callee, quietSince);
    }

    Floor hush(Hush hush) {
        return new Floor(generation, turn, opened, released, stopped, hush, ownLines, script, callee, quietSince);
    }

    Floor release() {
        return new Floor(generation, turn, opened, true, stopped, hush, ownLines, script, callee, quietSince);
    }

    Floor open() {
        return new Floor(generation, turn, true, true, stopped, hush, ownLines, script, callee, quietSince);
    }

    Floor stop() {
        return new Floor(generation, turn, opened, released, true, hush, ownLines, script, callee, quietSince);
    }

    Floor spoke() {
        return new Floor(generation, turn, opened, released, stopped, hush, ownLines + 1, script, callee, quietSince);
    }

    Floor heardAt(long now) {
        return new Floor(
                generation, turn, opened, released, stopped, hush, ownLines, script, callee, Math.max(quietSince, now));
    }

    Floor carry(Transcript transcript) {
        return callee(callee.carry(transcript));
    }

    /** The turn that the callee's next utterance will have; before the opening there are no turns yet. */
    int nextUtterance() {
        return opened ? turn + 1 : 0;
    }

    boolean hushed() {
        return hush != Hush.NONE;
    }

    /** The next generation: what was prepared so far will not be played as it is. */
    Floor nextGeneration() {
        return new Floor(generation + 1, turn, opened, released, stopped, hush, ownLines, script, callee, quietSince);
    }

    /** The next generation, in which nothing but {@code kept} lines is left to say. */
    Floor cut(Predicate<Line> kept) {
        return nextGeneration().script(script.cut(kept));
    }

    /** The next turn, which waits for its reply; lines beside the turn stay. */
    Floor nextTurn() {
        Script next = script.firm() ? script : Script.awaiting(turn + 1).withLines(script.lines());
        return new Floor(generation, turn + 1, opened, released, stopped, hush, ownLines, next, callee, quietSince);
    }

    boolean stale(Line line) {
        return line.sentence().generation() < generation;
    }

    /** Whether a line was cut off and it is not known yet whether for good. */
    boolean cutShort() {
        return script.lines().stream().anyMatch(this::cutShort);
    }

    boolean cutShort(Line line) {
        return line.begun() && stale(line);
    }

    /** The first lines, which may be said now: before the opening none beside it, in a pause only those beside the turn. */
    List<Line> due() {
        if (!script.speakable(opened)) {
            return List.of();
        }
        return hushed() ? script.lines().stream().takeWhile(Line::isAside).toList() : script.lines();
    }

    /** The line in the present generation. */
    Line renewed(Line line) {
        return stale(line) ? line.renewed(generation) : line;
    }
}
