package dev.preop.speech.turn;

import java.util.List;

/**
 * One stretch of the callee's voice that is not committed yet.
 *
 * @param voiced whether it is sounding now
 * @param sustained whether its present sound has lasted long enough to be meant as an interruption
 * @param partial the recogniser's words so far
 * @param knownWords how many of them were there before the present sound
 */
record Speech(long startedMs, long lastVoicedMs, boolean voiced, boolean sustained, String partial, int knownWords) {

    static Speech from(long atMs) {
        return new Speech(atMs, atMs, true, false, "", 0);
    }

    /** Text without any sound of its own. */
    static Speech late(long now) {
        return new Speech(now, now, false, false, "", 0);
    }

    Speech resumed() {
        return new Speech(startedMs, lastVoicedMs, true, sustained, partial, knownWords);
    }

    /** Sounds again while the agent speaks: what was said before does not add up to an interruption. */
    Speech interjected() {
        return new Speech(
                startedMs,
                lastVoicedMs,
                true,
                false,
                partial,
                TurnWords.split(partial).size());
    }

    Speech sustains() {
        return new Speech(startedMs, lastVoicedMs, voiced, true, partial, knownWords);
    }

    Speech ended(long lastVoicedMs) {
        return new Speech(startedMs, Math.max(startedMs, lastVoicedMs), false, sustained, partial, knownWords);
    }

    Speech heard(String partial) {
        return new Speech(startedMs, lastVoicedMs, voiced, sustained, partial, knownWords);
    }

    /** The words of the present sound. */
    List<String> freshWords() {
        List<String> words = TurnWords.split(partial);
        return words.subList(Math.min(knownWords, words.size()), words.size());
    }
}
