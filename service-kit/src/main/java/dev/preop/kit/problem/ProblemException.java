package dev.preop.kit.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. The detail is shown to the caller, so it holds no personal data and no internals. */
public final class ProblemException extends RuntimeException {

    private final ErrorCode code;
    private final transient List<FieldError> errors;
    private final @Nullable Duration retryAfter;

    private ProblemException(
            ErrorCode code,
            String detail,
            List<FieldError> errors,
            @Nullable Duration retryAfter,
            @Nullable Throwable cause) {
        super(detail, cause);
        this.code = code;
        this.errors = List.copyOf(errors);
        this.retryAfter = retryAfter;
    }

    public ProblemException(ErrorCode code, String detail) {
        this(code, detail, List.of(), null, null);
    }

    public ProblemException(ErrorCode code, String detail, List<FieldError> errors) {
        this(code, detail, errors, null, null);
    }

    /** A problem with a cause; the cause is logged for server errors and never shown. */
    public ProblemException(ErrorCode code, String detail, Throwable cause) {
        this(code, detail, List.of(), null, cause);
    }

    /** The same problem, telling the caller when to try again. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(code, detail(), errors, wait, getCause());
    }

    public ErrorCode code() {
        return code;
    }

    public String detail() {
        return getMessage();
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
