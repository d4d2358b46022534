package dev.preop.stack.process;

/** The wait for a child was given up because this process is ending. */
public final class StartInterruptedException extends RuntimeException {

    StartInterruptedException(String name) {
        super("interrupted while waiting for %s".formatted(name));
    }
}
