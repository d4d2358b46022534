package dev.preop.speech.turn;

/**
 * One stretch of the callee's voice that is not committed yet.
 *
 * @param voiced whether it is sounding now
 * @param partial the recogniser's words so far
 */
record Speech(long startedMs, long lastVoicedMs, boolean voiced, String partial) {

    static Speech from(long atMs) {
        return new Speech(atMs, atMs, true, "");
    }

    Speech resumed() {
        return new Speech(startedMs, lastVoicedMs, true, partial);
    }

    Speech ended(long lastVoicedMs) {
        return new Speech(startedMs, Math.max(startedMs, lastVoicedMs), false, partial);
    }

    Speech heard(String partial) {
        return new Speech(startedMs, lastVoicedMs, voiced, partial);
    }

    /** Whether the words so far read as a complete sentence. */
    boolean endsSentence() {
        String words = partial.stripTrailing();
        return !words.isEmpty() && ".?!".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    static int words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty()
                ? 0
                : (int) stripped.codePoints().filter(Character::isWhitespace).count() + 1;
    }
}
