package dev.preop.task.session;

import dev.preop.kit.problem.ErrorCode;

/** What became of the one attempt to dial. */
public sealed interface DialResult {

    /** The carrier has the call. */
    record Placed(String callSid) implements DialResult {}

    /** Nobody is being rung; {@code code} says why. */
    record Refused(ErrorCode code, String detail) implements DialResult {}

    /** Somebody may be rung: the carrier's reports will tell. */
    record Unknown() implements DialResult {}
}
