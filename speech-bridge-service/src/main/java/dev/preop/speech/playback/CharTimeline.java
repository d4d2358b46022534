package dev.preop.speech.playback;

/**
 * Which characters of a sentence have sounded by when: from the synthesiser's alignment, or estimated at the pace of
 * speech where it gives none.
 */
final class CharTimeline {

    private static final int ESTIMATED_CHAR_MILLIS = 65;

    private final String text;
    private final int[] endMillis;
    private int known;

    CharTimeline(String text) {
        this.text = text;
        this.endMillis = new int[text.length()];
    }

    /** The synthesiser's next character ends this long after the start of the sentence. */
    void next(char character, int endMillis) {
        boolean padding = Character.isWhitespace(character) && (isComplete() || text.charAt(known) != character);
        if (!padding && !isComplete()) {
            this.endMillis[known] = known == 0 ? endMillis : Math.max(endMillis, this.endMillis[known - 1]);
            known++;
        }
    }

    /** How many characters have sounded completely after {@code millis} of the sentence. */
    int charsAt(int millis) {
        if (known == 0) {
            return Math.min(text.length(), millis / ESTIMATED_CHAR_MILLIS);
        }
        int from = 0;
        int to = known;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (endMillis[middle] <= millis) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private boolean isComplete() {
        return known == text.length();
    }
}
