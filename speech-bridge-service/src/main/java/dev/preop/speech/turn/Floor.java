package dev.preop.speech.turn;

/**
 * What every state of a call knows.
 *
 * @param generation of playback
 * @param turn the last turn told to the world, 0 before the opening
 * @param opened whether the opening has begun to be spoken
 * @param released whether the opening may be spoken
 * @param stopped whether the stream is over and only the callee's last words are waited for
 * @param script what is left to say
 * @param carried committed words that belong to the next utterance
 * @param quietSince the last moment at which either side was heard
 */
record Floor(
        int generation,
        int turn,
        boolean opened,
        boolean released,
        boolean stopped,
        Script script,
        Transcript carried,
        long quietSince) {

    static Floor first(boolean opened, int turn) {
        return new Floor(
                1,
                turn,
                opened,
                opened,
                false,
                opened ? Script.awaiting(turn).cut() : Script.awaiting(0),
                Transcript.EMPTY,
                0);
    }

    Floor script(Script script) {
        return new Floor(generation, turn, opened, released, stopped, script, carried, quietSince);
    }

    Floor release() {
        return new Floor(generation, turn, opened, true, stopped, script, carried, quietSince);
    }

    Floor open() {
        return new Floor(generation, turn, true, true, stopped, script, carried, quietSince);
    }

    Floor stop() {
        return new Floor(generation, turn, opened, released, true, script, carried, quietSince);
    }

    Floor carry(Transcript transcript) {
        return new Floor(generation, turn, opened, released, stopped, script, transcript.after(carried), quietSince);
    }

    Floor carryNothing() {
        return new Floor(generation, turn, opened, released, stopped, script, Transcript.EMPTY, quietSince);
    }

    Floor heardAt(long now) {
        return new Floor(generation, turn, opened, released, stopped, script, carried, Math.max(quietSince, now));
    }

    /** The next generation: nothing prepared so far will be played. */
    Floor cut() {
        return new Floor(generation + 1, turn, opened, released, stopped, script.cut(), carried, quietSince);
    }

    /** The next turn, which waits for its reply. */
    Floor nextTurn() {
        int next = turn + 1;
        return new Floor(generation, next, opened, released, stopped, Script.awaiting(next), carried, quietSince);
    }
}
