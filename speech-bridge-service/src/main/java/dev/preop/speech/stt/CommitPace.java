package dev.preop.speech.stt;

import dev.preop.speech.audio.Ulaw;

/** When a commit may be sent: one that follows too little sound is refused by the recogniser. */
final class CommitPace {

    /** The provider's own threshold is not told; this is what its other users keep to. */
    static final int LEAST_BYTES = 300 * Ulaw.BYTES_PER_MILLI;

    private int since;
    private boolean owed;

    /** So much sound was taken since. */
    void heard(int bytes) {
        since += bytes;
    }

    void ask() {
        owed = true;
    }

    boolean due() {
        return owed && since >= LEAST_BYTES;
    }

    void sent() {
        owed = false;
        since = 0;
    }

    /** The last commit did not count. */
    void refused() {
        owed = true;
        since = 0;
    }
}
