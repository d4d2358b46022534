package dev.preop.stack.process;

/** The wait for a child was given up because this process is ending; nobody needs to be told. */
public final class StartInterruptedException extends RuntimeException {

    public StartInterruptedException(String name) {
        super("interrupted while waiting for %s".formatted(name));
    }
}
