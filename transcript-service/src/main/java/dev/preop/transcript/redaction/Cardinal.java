package dev.preop.transcript.redaction;

/** Adds up the words of one number: {@code two hundred fifty} is one number, {@code two five} are two. */
final class Cardinal {

    private static final int ANY = 1_000;

    private int thousands;
    private int rest;
    private boolean empty = true;
    /** The next word adds less than this. */
    private int below = ANY;

    /** Adds {@code word} if it goes on with this number. */
    boolean take(NumberWord word) {
        boolean fits = fits(word);
        if (fits) {
            add(word);
            empty = false;
        }
        return fits;
    }

    String digits() {
        return Integer.toString(thousands + rest);
    }

    private boolean fits(NumberWord word) {
        return switch (word.size()) {
            case ZERO -> empty;
            case UNIT -> below >= 10;
            case TEEN, TENS -> below >= 100;
            case HUNDREDS -> below >= ANY;
            case TIMES_HUNDRED -> rest >= 1 && rest <= 9;
            case TIMES_THOUSAND -> thousands == 0 && (rest > 0 || empty);
        };
    }

    private void add(NumberWord word) {
        switch (word.size()) {
            case ZERO -> below = 0;
            case UNIT, TEEN -> {
                rest += word.value();
                below = 1;
            }
            case TENS -> {
                rest += word.value();
                below = 10;
            }
            case HUNDREDS -> {
                rest += word.value();
                below = 100;
            }
            case TIMES_HUNDRED -> {
                rest *= 100;
                below = 100;
            }
            case TIMES_THOUSAND -> {
                thousands = Math.max(1, rest) * 1_000;
                rest = 0;
                below = ANY;
            }
        }
    }
}
