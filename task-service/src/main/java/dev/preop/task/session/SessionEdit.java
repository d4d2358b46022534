package dev.preop.task.session;

import dev.preop.contracts.AnsweredBy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Collects what is new about a session; what cannot be true any more is left out. */
final class SessionEdit {

    private final CallSession before;
    private @Nullable String providerCallSid;
    private SessionStatus status;
    private Dialling dialling;
    private @Nullable AnsweredBy answeredBy;
    private @Nullable Instant startedAt;
    private @Nullable Instant endedAt;
    private @Nullable Long durationSeconds;
    private @Nullable String failureReason;
    private boolean paused;

    SessionEdit(CallSession session) {
        before = session;
        providerCallSid = session.providerCallSid();
        status = session.status();
        dialling = session.dialling();
        answeredBy = session.answeredBy();
        startedAt = session.startedAt();
        endedAt = session.endedAt();
        durationSeconds = session.durationSeconds();
        failureReason = session.failureReason();
        paused = session.paused();
    }

    /** The carrier has taken the call: an answer to dialling, or any report of the carrier's. */
    SessionEdit placed(@Nullable String callSid) {
        if (callSid != null && providerCallSid == null) {
            providerCallSid = callSid;
            dialling = Dialling.PLACED;
        }
        return this;
    }

    /** It is not known whether the carrier has taken the call, unless it has reported meanwhile. */
    SessionEdit unknown() {
        if (dialling == Dialling.INTENDED) {
            dialling = Dialling.UNKNOWN;
        }
        return this;
    }

    SessionEdit refused() {
        dialling = Dialling.REFUSED;
        return this;
    }

    SessionEdit reached(SessionStatus next) {
        if (status.mayBecome(next)) {
            status = next;
        }
        return this;
    }

    SessionEdit answeredBy(@Nullable AnsweredBy who) {
        if (who != null) {
            answeredBy = who;
        }
        return this;
    }

    SessionEdit startedAt(Instant at) {
        if (startedAt == null) {
            startedAt = at;
        }
        return this;
    }

    SessionEdit paused(boolean silent) {
        paused = silent;
        return this;
    }

    /** Ends the call, once. */
    SessionEdit ended(SessionStatus how, @Nullable String reason, Instant at, @Nullable Long seconds) {
        if (!status.isFinal()) {
            status = how;
            failureReason = reason;
            endedAt = at;
            durationSeconds = seconds;
            paused = false;
        }
        return this;
    }

    CallSession done() {
        return new CallSession(
                before.id(),
                before.taskId(),
                before.userId(),
                before.direction(),
                providerCallSid,
                status,
                dialling,
                before.phoneNumber(),
                answeredBy,
                startedAt,
                endedAt,
                durationSeconds,
                failureReason,
                paused,
                before.retryCount(),
                before.version() + 1,
                before.createdAt());
    }
}
