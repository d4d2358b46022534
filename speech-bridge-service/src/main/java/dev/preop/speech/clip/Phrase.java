package dev.preop.speech.clip;

import java.util.Locale;

/** What the bridge itself says, whoever the callee is. */
public enum Phrase {
    /** While something is waited for. */
    HOLD,
    /** After a first silence of the callee. */
    STILL_THERE,
    /** After a second one. */
    HELLO,
    /** Before the call is ended because of silence. */
    NO_RESPONSE_GOODBYE,
    /** A minute before the time limit. */
    TIME_WARNING,
    /** At the time limit. */
    TIME_GOODBYE,
    /** Before the call is ended because speech cannot be had. */
    APOLOGY;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
