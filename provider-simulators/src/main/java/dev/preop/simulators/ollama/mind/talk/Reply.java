package dev.preop.simulators.ollama.mind.talk;

import java.util.Optional;

/**
 * What to say next.
 *
 * @param hangUp the reason for ending the call after these words, if it is to end
 */
record Reply(String words, Optional<String> hangUp) {

    static Reply say(String words) {
        return new Reply(words, Optional.empty());
    }

    static Reply part(String words, String reason) {
        return new Reply(words, Optional.of(reason));
    }

    /** The same, after other words. */
    Reply after(String before) {
        return new Reply((before + " " + words).strip(), hangUp);
    }
}
