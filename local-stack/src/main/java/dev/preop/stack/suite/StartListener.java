package dev.preop.stack.suite;

import java.time.Duration;

/** Follows the start of a suite. Called from several threads. */
@FunctionalInterface
public interface StartListener {

    /**
     * A process is ready to be used.
     *
     * @param took from the start of the process
     */
    void ready(String process, Duration took);
}
