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

    /** When the word begins that is sounding after {@code millis} of the sentence; between words it is then. */
    int wordStartAt(int millis) {
        int from = text.lastIndexOf(' ', charsAt(millis)) + 1;
        if (from == 0) {
            return 0;
        }
        if (known == 0) {
            return Math.min(millis, from * ESTIMATED_CHAR_MILLIS);
        }
        return from > known ? millis : Math.min(millis, endMillis[from - 1]);
    }

    private boolean isComplete() {
        return known == text.length();
    }
}
