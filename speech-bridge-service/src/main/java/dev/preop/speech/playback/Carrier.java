package dev.preop.speech.playback;

import io.vertx.core.buffer.Buffer;

/** The way to the callee's ear. What is written plays in order. */
public interface Carrier {

    /** Whole frames of μ-law. */
    void audio(Buffer frames);

    /** Comes back under the same name once everything before it has been played or discarded. */
    void mark(String name);

    /** Discards what has not been played. */
    void clear();
}
