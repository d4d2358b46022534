package dev.preop.kit.problem;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.util.Locale;

/**
 * The one catalogue of errors that leave a service. A client branches on {@link #code()}; the title is constant per
 * code, what is special about one occurrence goes into the detail.
 */
public enum ErrorCode {
    VALIDATION_FAILED(400, "The request is not valid"),
    MALFORMED_REQUEST(400, "The request cannot be read"),
    INVALID_PHONE_NUMBER(400, "Invalid phone number"),
    ILLEGAL_STATUS_TRANSITION(400, "Not possible in the present status"),
    UNAUTHENTICATED(401, "Not signed in"),
    FORBIDDEN(403, "Not allowed"),
    INVALID_SIGNATURE(403, "The signature does not match"),
    INSTRUCTION_REFUSED(403, "This call will not be made"),
    NUMBER_SUPPRESSED(403, "This number asked not to be called"),
    NOT_FOUND(404, "Not found"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    NOT_ACCEPTABLE(406, "No acceptable representation"),
    CONFLICT(409, "Conflict with the present state"),
    ALREADY_CALLING(409, "A call for this task is already going on"),
    AUTHORITY_LAPSED(409, "The time to call is over"),
    STALE_VERSION(409, "Changed by someone else meanwhile"),
    PAYLOAD_TOO_LARGE(413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    TOO_MANY_REQUESTS(429, "Too many requests"),
    TOO_MANY_TASKS(429, "Too many tasks"),
    TOO_MANY_CALLS(429, "Too many calls"),
    DAILY_SPEND_EXCEEDED(429, "The day's budget is used up"),
    INTERNAL_ERROR(500, "Internal error"),
    AI_TIMEOUT(500, "The model did not answer in time"),
    AI_UNAVAILABLE(500, "The model cannot be reached"),
    AI_MALFORMED_ANSWER(500, "The model's answer cannot be used"),
    AI_REFUSED(500, "The model refused"),
    CALL_OUTCOME_UNKNOWN(502, "It is not known whether the call was placed"),
    MESSAGE_OUTCOME_UNKNOWN(502, "It is not known whether the message was sent"),
    SERVICE_UNAVAILABLE(503, "A service is not available"),
    CALL_SERVICE_UNAVAILABLE(503, "The call service is not available"),
    CALL_SERVICE_BUSY(503, "All lines are in use"),
    NUMBER_REFUSED(503, "The call service refused the number");

    private final int status;
    private final String title;

    ErrorCode(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The name on the wire, for example {@code invalid_phone_number}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The stable URI that identifies the kind of problem. */
    public URI type() {
        return URI.create("https://preop.dev/problems/" + code().replace('_', '-'));
    }

    /** The code that fits an HTTP status for which nothing more is known. */
    static ErrorCode ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHENTICATED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 413 -> PAYLOAD_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> SERVICE_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : MALFORMED_REQUEST;
        };
    }
}
