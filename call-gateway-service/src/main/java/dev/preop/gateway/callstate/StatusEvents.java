package dev.preop.gateway.callstate;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallEvent;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallProgressed;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.ProgressStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Twilio's reports mean to the other services. */
public final class StatusEvents {

    private StatusEvents() {}

    /** The event for a status report, or empty for a status that nobody needs to hear of. */
    public static Optional<CallEvent> of(CallRef call, StatusReport report, CallNotes notes) {
        return switch (report.status()) {
            case "initiated" -> Optional.of(progressed(call, report, ProgressStatus.INITIATED));
            case "ringing" -> Optional.of(progressed(call, report, ProgressStatus.RINGING));
            case "in-progress" -> Optional.of(progressed(call, report, ProgressStatus.ANSWERED));
            case "completed" -> Optional.of(completed(call, report, notes, outcomeOfConnected(notes)));
            case "busy" -> Optional.of(completed(call, report, notes, CallOutcome.BUSY));
            case "no-answer" -> Optional.of(completed(call, report, notes, CallOutcome.NO_ANSWER));
            case "failed" -> Optional.of(completed(call, report, notes, CallOutcome.FAILED));
            case "canceled" -> Optional.of(completed(call, report, notes, CallOutcome.CANCELED));
            default -> Optional.empty();
        };
    }

    /** The event for the verdict of answering-machine detection. */
    public static CallEvent answeredBy(CallRef call, String callSid, AnsweredBy verdict, Instant at) {
        return new CallProgressed(call, callSid, ProgressStatus.ANSWERED, verdict, at);
    }

    private static CallProgressed progressed(CallRef call, StatusReport report, ProgressStatus status) {
        return new CallProgressed(call, report.callSid(), status, null, report.at());
    }

    private static CallCompleted completed(CallRef call, StatusReport report, CallNotes notes, CallOutcome outcome) {
        return new CallCompleted(
                call,
                report.callSid(),
                outcome,
                failureReason(outcome, report),
                notes.answeredBy(),
                report.duration().toSeconds(),
                report.at());
    }

    /** Who ended a connected call. One that we did not end was ended by the callee, if we were there to know. */
    private static CallOutcome outcomeOfConnected(CallNotes notes) {
        return switch (notes.ended()) {
            case HANG_UP -> CallOutcome.COMPLETED;
            case VOICEMAIL -> CallOutcome.VOICEMAIL;
            case MEDIA_LOST -> CallOutcome.FAILED;
            case null -> notes.streamed() ? CallOutcome.CALLEE_HUNG_UP : CallOutcome.COMPLETED;
        };
    }

    private static @Nullable String failureReason(CallOutcome outcome, StatusReport report) {
        return switch (outcome) {
            case COMPLETED, CANCELED, UNKNOWN -> null;
            case BUSY, NO_ANSWER, VOICEMAIL, CALLEE_HUNG_UP -> outcome.name().toLowerCase(Locale.ROOT);
            case FAILED -> {
                if (report.status().equals("completed")) {
                    yield "media_lost";
                }
                yield report.sipCode() == null ? "failed" : "sip_" + report.sipCode();
            }
        };
    }
}
