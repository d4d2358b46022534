package dev.preop.task.me;

import dev.preop.kit.persistence.Database;
import dev.preop.task.approval.ApprovalStore;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditEntry;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionQuery;
import dev.preop.task.session.SessionStore;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskCursor;
import dev.preop.task.task.TaskOrder;
import dev.preop.task.task.TaskQuery;
import dev.preop.task.task.TaskStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Everything that is kept of a user, record by record. */
@Singleton
public class DataExport {

    private static final int MOST_APPROVALS = 10_000;

    private final Database database;
    private final SettingsStore settings;
    private final ContactStore contacts;
    private final TaskStore tasks;
    private final SessionStore sessions;
    private final ApprovalStore approvals;
    private final AuditLog audit;
    private final NeighboursData neighbours;

    DataExport(
            Database database,
            SettingsStore settings,
            ContactStore contacts,
            TaskStore tasks,
            SessionStore sessions,
            ApprovalStore approvals,
            AuditLog audit,
            NeighboursData neighbours) {
        this.database = database;
        this.settings = settings;
        this.contacts = contacts;
        this.tasks = tasks;
        this.sessions = sessions;
        this.approvals = approvals;
        this.audit = audit;
        this.neighbours = neighbours;
    }

    /** Ends with a record of kind {@code end} that names what is missing: an export without it broke off. */
    public Multi<ExportedRecord> of(User user) {
        return Multi.createFrom().deferred(() -> {
            Set<String> missing = new ConcurrentSkipListSet<>();
            return Multi.createBy()
                    .concatenating()
                    .streams(
                            own(user),
                            calls(user)
                                    .onItem()
                                    .transformToMultiAndConcatenate(call -> withTranscript(user, call, missing)),
                            neighbours.notifications(user, missing).map(one -> new ExportedRecord("notification", one)),
                            Multi.createFrom()
                                    .item(() -> new ExportedRecord("end", Map.of("missing", List.copyOf(missing)))));
        });
    }

    private Multi<ExportedRecord> own(User user) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        audit.add(user, AuditAction.DATA_EXPORTED, null)
                                .chain(() -> read(user, session -> settings.of(user.id())))
                                .map(own -> new ExportedRecord("settings", own))
                                .toMulti(),
                        Pages.<Contact>of(last -> read(
                                        user, session -> contacts.list(last == null ? null : last.id(), Pages.SIZE)))
                                .map(contact -> new ExportedRecord("contact", contact)),
                        Pages.<CallTask>of(last -> read(user, session -> tasks.list(after(last))))
                                .map(task -> new ExportedRecord("call_task", task)),
                        read(user, session -> approvals.list(null, MOST_APPROVALS))
                                .onItem()
                                .<ExportedRecord>transformToMulti(found -> Multi.createFrom()
                                        .iterable(found)
                                        .map(approval -> new ExportedRecord("approval", approval))),
                        Pages.<AuditEntry>of(last -> audit.list(user, last == null ? null : last.seq(), Pages.SIZE))
                                .map(entry -> new ExportedRecord("audit_entry", entry)));
    }

    private Multi<CallSession> calls(User user) {
        return Pages.of(last -> read(
                user,
                session -> sessions.list(
                        new SessionQuery(null, null, null, last == null ? null : last.id(), Pages.SIZE))));
    }

    private Multi<ExportedRecord> withTranscript(User user, CallSession call, Set<String> missing) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(new ExportedRecord("call_session", call)),
                        neighbours
                                .transcript(user, call.id(), missing)
                                .map(transcript -> new ExportedRecord(
                                        "transcript", Map.of("call_session_id", call.id(), "transcript", transcript))));
    }

    private <T> Uni<T> read(User user, Function<Mutiny.Session, Uni<T>> work) {
        return database.asUser(user.claims(), work);
    }

    private static TaskQuery after(@Nullable CallTask last) {
        return new TaskQuery(
                null,
                null,
                null,
                TaskOrder.NEWEST,
                last == null ? null : new TaskCursor(last.priority(), last.id()),
                Pages.SIZE);
    }
}
