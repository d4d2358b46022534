package dev.preop.simulators.twilio.error;

/** A request refused with one of Twilio's error codes. */
public final class ApiProblem extends RuntimeException {

    private final int status;
    private final int code;

    public ApiProblem(int status, int code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    public static ApiProblem authentication() {
        return new ApiProblem(401, 20003, "Authenticate");
    }

    public static ApiProblem notFound(String path) {
        return new ApiProblem(404, 20404, "The requested resource " + path + " was not found");
    }

    public static ApiProblem badRequest(int code, String message) {
        return new ApiProblem(400, code, message);
    }

    /** The call has ended, so nothing about it can change. */
    public static ApiProblem callEnded() {
        return badRequest(21220, "Call is not in-progress. Cannot redirect.");
    }

    /** HTTP status. */
    public int status() {
        return status;
    }

    /** Twilio's own code, to be looked up under {@code twilio.com/docs/errors}. */
    public int code() {
        return code;
    }
}
