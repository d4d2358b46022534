package dev.preop.task.me;

import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.session.CallSession;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Everything that is kept of a user, record by record. */
@Singleton
public class DataExport {

    private final AuditLog audit;
    private final OwnData own;
    private final NeighboursData neighbours;

    DataExport(AuditLog audit, OwnData own, NeighboursData neighbours) {
        this.audit = audit;
        this.own = own;
        this.neighbours = neighbours;
    }

    /** Ends with a record of kind {@code end} that names what is missing: an export without it broke off. */
    public Multi<ExportedRecord> of(User user) {
        return audit.add(user, AuditAction.DATA_EXPORTED, null).onItem().transformToMulti(noted -> records(user));
    }

    private Multi<ExportedRecord> records(User user) {
        Set<String> missing = new ConcurrentSkipListSet<>();
        return Multi.createBy()
                .concatenating()
                .streams(
                        own.records(user),
                        own.calls(user)
                                .onItem()
                                .transformToMultiAndConcatenate(call -> withWhatWasSaid(user, call, missing)),
                        neighbours
                                .preferences(user, missing)
                                .map(wishes -> new ExportedRecord("notification_preferences", wishes)),
                        neighbours
                                .browsers(user, missing)
                                .map(browser -> new ExportedRecord("push_subscription", browser)),
                        neighbours.notifications(user, missing).map(one -> new ExportedRecord("notification", one)),
                        Multi.createFrom()
                                .item(() -> new ExportedRecord("end", Map.of("missing", List.copyOf(missing)))));
    }

    private Multi<ExportedRecord> withWhatWasSaid(User user, CallSession call, Set<String> missing) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(new ExportedRecord("call_session", call)),
                        neighbours
                                .transcript(user, call.id(), missing)
                                .map(transcript -> new ExportedRecord(
                                        "transcript", Map.of("call_session_id", call.id(), "transcript", transcript))),
                        neighbours
                                .recording(call.id(), missing)
                                .map(recording -> new ExportedRecord(
                                        "recording", Map.of("call_session_id", call.id(), "recording", recording))));
    }
}
