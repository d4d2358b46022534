package dev.preop.gateway.callstate;

import dev.preop.contracts.AnsweredBy;
import dev.preop.gateway.token.CallContext;
import org.jspecify.annotations.Nullable;

/**
 * What this process noticed about a call.
 *
 * @param streamed whether its audio ran through here
 * @param ended why we ended it, if we did
 * @param answeredBy the verdict of answering-machine detection, if it came
 * @param fallbackEar whether Twilio transcribes it
 * @param inbound the context of a call that came in; absent for those we dialled
 */
public record CallNotes(
        boolean streamed,
        @Nullable EndReason ended,
        @Nullable AnsweredBy answeredBy,
        boolean fallbackEar,
        @Nullable CallContext inbound) {

    /** Nothing is known, as after a restart. */
    public static final CallNotes NONE = new CallNotes(false, null, null, false, null);

    public CallNotes withStream() {
        return new CallNotes(true, ended, answeredBy, fallbackEar, inbound);
    }

    /** The first reason stands. */
    public CallNotes withEnd(EndReason reason) {
        return ended == null ? new CallNotes(streamed, reason, answeredBy, fallbackEar, inbound) : this;
    }

    public CallNotes withInbound(CallContext context) {
        return new CallNotes(streamed, ended, answeredBy, fallbackEar, context);
    }

    /** Whether detection says that no person picked up. */
    boolean machineAnswered() {
        return switch (answeredBy) {
            case MACHINE_START, MACHINE_END_BEEP, MACHINE_END_SILENCE, MACHINE_END_OTHER, FAX -> true;
            case HUMAN, UNKNOWN -> false;
            case null -> false;
        };
    }

    public CallNotes withAnsweredBy(AnsweredBy verdict) {
        return new CallNotes(streamed, ended, verdict, fallbackEar, inbound);
    }

    public CallNotes withFallbackEar() {
        return new CallNotes(streamed, ended, answeredBy, true, inbound);
    }

    public CallNotes withoutFallbackEar() {
        return new CallNotes(streamed, ended, answeredBy, false, inbound);
    }
}
