package dev.preop.task.session.persistence;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallDirection;
import dev.preop.kit.crypto.BlindIndex;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.Columns;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.task.json.Json;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.Dialling;
import dev.preop.task.session.SessionStatus;
import jakarta.inject.Singleton;

/** Between sessions and their rows, sealing and opening on the way. */
@Singleton
class CallSessionRows implements SealedRows {

    private final SealedColumn phoneNumber;
    private final BlindIndex index;

    CallSessionRows(PiiCipher cipher, BlindIndex index) {
        phoneNumber = new SealedColumn(cipher, "call_sessions", "phone_number_called");
        this.index = index;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", phoneNumber);
    }

    /** The row of a new session; it was the user who ordered the call. */
    CallSessionEntity row(CallSession session) {
        CallSessionEntity row = new CallSessionEntity();
        row.id = session.id();
        row.callTaskId = session.taskId();
        row.userId = session.userId();
        row.operatorId = session.userId();
        row.direction = Json.name(session.direction());
        row.phoneNumberCalled = phoneNumber.seal(session.id(), session.phoneNumber());
        row.phoneIndex = session.phoneNumber().equals(CallSession.ANONYMOUS) ? null : phoneIndex(session.phoneNumber());
        row.retryCount = session.retryCount();
        row.createdAt = session.createdAt();
        return change(row, session);
    }

    /** By which calls with the number are found. */
    String phoneIndex(String number) {
        return index.of(number);
    }

    /** Writes what changes in the course of a call. */
    CallSessionEntity change(CallSessionEntity row, CallSession session) {
        row.providerCallSid = session.providerCallSid();
        row.status = Json.name(session.status());
        row.dialling = Json.name(session.dialling());
        row.answeredBy = session.answeredBy() == null ? null : Json.name(session.answeredBy());
        row.startedAt = session.startedAt();
        row.endedAt = session.endedAt();
        row.durationSeconds = session.durationSeconds();
        row.failureReason = session.failureReason();
        row.paused = session.paused();
        row.version = session.version();
        return row;
    }

    CallSession session(Columns columns) {
        CallSessionEntity row = new CallSessionEntity();
        row.id = columns.uuid("id");
        row.callTaskId = columns.uuid("call_task_id");
        row.userId = columns.uuid("user_id");
        row.direction = columns.text("direction");
        row.providerCallSid = columns.text("provider_call_sid");
        row.status = columns.text("status");
        row.dialling = columns.text("dialling");
        row.phoneNumberCalled = columns.text("phone_number_called");
        row.answeredBy = columns.text("answered_by");
        row.startedAt = columns.moment("started_at");
        row.endedAt = columns.moment("ended_at");
        row.durationSeconds = columns.number("duration_seconds");
        row.failureReason = columns.text("failure_reason");
        row.paused = columns.flag("paused");
        row.retryCount = columns.integer("retry_count");
        row.version = columns.number("version");
        row.createdAt = columns.moment("created_at");
        return session(row);
    }

    CallSession session(CallSessionEntity row) {
        return new CallSession(
                row.id,
                row.callTaskId,
                row.userId,
                Json.constant(row.direction, CallDirection.class),
                row.providerCallSid,
                Json.constant(row.status, SessionStatus.class),
                Json.constant(row.dialling, Dialling.class),
                phoneNumber.open(row.id, row.phoneNumberCalled),
                row.answeredBy == null ? null : Json.constant(row.answeredBy, AnsweredBy.class),
                row.startedAt,
                row.endedAt,
                row.durationSeconds,
                row.failureReason,
                row.paused,
                row.retryCount,
                row.version,
                row.createdAt);
    }
}
