package dev.preop.speech.turn;

/**
 * What is known of the other side.
 *
 * @param carried committed words that belong to the next utterance
 * @param anticipated the words of the next utterance that were told ahead of it
 * @param pace how long the pauses within its sentences are
 * @param silences how often it was asked in vain whether it is there
 * @param asked whether the agent's last sentence was a question
 */
record Callee(Transcript carried, String anticipated, Pace pace, int silences, boolean asked) {

    static final Callee UNKNOWN = new Callee(Transcript.EMPTY, "", Pace.UNKNOWN, 0, false);

    Callee carry(Transcript transcript) {
        return new Callee(transcript.after(carried), anticipated, pace, silences, asked);
    }

    Callee anticipate(String words) {
        return new Callee(carried, words, pace, silences, asked);
    }

    Callee paused(long millis) {
        return new Callee(carried, anticipated, pace.paused(millis), silences, asked);
    }

    Callee silent() {
        return new Callee(carried, anticipated, pace, silences + 1, asked);
    }

    Callee asked(boolean asked) {
        return new Callee(carried, anticipated, pace, silences, asked);
    }

    /** Everything it said was told. */
    Callee told() {
        return new Callee(Transcript.EMPTY, "", pace, silences, asked);
    }

    /** It has spoken: it is there. */
    Callee present() {
        return new Callee(carried, anticipated, pace, 0, false);
    }
}
