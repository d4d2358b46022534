package dev.preop.task.hostile;

import java.util.Set;

/** What must come of a request. */
sealed interface Outcome {

    Outcome NOT_SIGNED_IN = new Refused(401, Set.of("unauthenticated"), "");
    Outcome NOT_FOUND = new Refused(404, Set.of("not_found"), "");
    Outcome UNREADABLE = new Refused(400, Set.of("malformed_request", "validation_failed"), "");
    Outcome WRONG_TYPE = new Refused(415, Set.of("unsupported_media_type"), "");
    Outcome TOO_LARGE = new Refused(413, Set.of("payload_too_large"), "");

    /** The field is named in the problem. */
    static Outcome invalid(String field) {
        return new Refused(400, Set.of("malformed_request", "validation_failed", "invalid_phone_number"), field);
    }

    /** A problem with one of these codes, which names this field unless that is empty; nothing has changed. */
    record Refused(int status, Set<String> codes, String field) implements Outcome {}

    /** It is done, or it is refused with whatever problem of the caller's and nothing has changed. */
    record Harmless() implements Outcome {}

    /** It is done, or one before it was: the others were refused for what is wrong with them. */
    record Done() implements Outcome {}
}
