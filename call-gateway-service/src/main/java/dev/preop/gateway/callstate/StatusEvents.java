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
            case "completed" -> Optional.of(completed(call, report, notes, outcomeOfConnected(report, notes)));
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
                failureReason(outcome, report, notes),
                notes.answeredBy(),
                report.duration().toSeconds(),
                report.at());
    }

    /**
     * How a connected call ended. What was settled, ordered or handed over stands even where detection took the other
     * end for a machine, as it takes menus; all else that a machine answered is voicemail. A call that we did not end
     * was ended by the callee, if we were there to know.
     */
    private static CallOutcome outcomeOfConnected(StatusReport report, CallNotes notes) {
        return switch (notes.ended()) {
            case GOAL_REACHED, OPERATOR, TRANSFERRED -> CallOutcome.COMPLETED;
            case VOICEMAIL -> CallOutcome.VOICEMAIL;
            case MEDIA_LOST, TECHNICAL_FAILURE -> notes.machineAnswered() ? CallOutcome.VOICEMAIL : CallOutcome.FAILED;
            case HANG_UP, TIME_LIMIT -> notes.machineAnswered() ? CallOutcome.VOICEMAIL : CallOutcome.COMPLETED;
            case null -> outcomeWithoutUs(report, notes);
        };
    }

    private static CallOutcome outcomeWithoutUs(StatusReport report, CallNotes notes) {
        if (notes.machineAnswered()) {
            return CallOutcome.VOICEMAIL;
        }
        return notes.streamed() && !report.reachedLimit() ? CallOutcome.CALLEE_HUNG_UP : CallOutcome.COMPLETED;
    }

    private static @Nullable String failureReason(CallOutcome outcome, StatusReport report, CallNotes notes) {
        return switch (outcome) {
            case COMPLETED -> ranOutOfTime(report, notes) ? "time_limit" : null;
            case CANCELED, UNKNOWN -> null;
            case BUSY, NO_ANSWER, VOICEMAIL, CALLEE_HUNG_UP -> outcome.name().toLowerCase(Locale.ROOT);
            case FAILED -> {
                if (report.status().equals("completed")) {
                    yield notes.ended() == EndReason.TECHNICAL_FAILURE ? "technical_failure" : "media_lost";
                }
                yield report.sipCode() == null ? "failed" : "sip_" + report.sipCode();
            }
        };
    }

    /** Twilio's limit stands behind the agent's own goodbye; nobody but it can end a call that lasted so long. */
    private static boolean ranOutOfTime(StatusReport report, CallNotes notes) {
        return notes.ended() == EndReason.TIME_LIMIT || (notes.ended() == null && report.reachedLimit());
    }
}
