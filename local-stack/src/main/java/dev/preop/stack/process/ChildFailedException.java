package dev.preop.stack.process;

import java.time.Duration;

/** A child did not become ready. The message ends with the end of its log, which is what one wants to see next. */
public final class ChildFailedException extends RuntimeException {

    private static final int LINES = 15;

    private ChildFailedException(ChildSpec spec, String sentence) {
        super(sentence + endOf(spec));
    }

    static ChildFailedException ended(ChildSpec spec, int exit) {
        return new ChildFailedException(
                spec, "%s ended with exit code %d while starting.".formatted(spec.name(), exit));
    }

    static ChildFailedException slow(ChildSpec spec, Duration limit) {
        return new ChildFailedException(spec, "%s was not ready after %d s.".formatted(spec.name(), limit.toSeconds()));
    }

    private static String endOf(ChildSpec spec) {
        var lines = LogTail.of(spec.log(), LINES);
        var where = "The log is %s".formatted(spec.log());
        return lines.isEmpty()
                ? " %s.".formatted(where)
                : " %s and ends:%n  %s".formatted(where, String.join("\n  ", lines));
    }
}
