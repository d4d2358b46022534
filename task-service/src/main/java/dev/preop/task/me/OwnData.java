package dev.preop.task.me;

import dev.preop.kit.persistence.Database;
import dev.preop.task.approval.Approval;
import dev.preop.task.approval.ApprovalStore;
import dev.preop.task.audit.AuditEntry;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.session.CallSession;
import dev.preop.task.session.SessionQuery;
import dev.preop.task.session.SessionStore;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.sms.KeptMessage;
import dev.preop.task.sms.MessageStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskCursor;
import dev.preop.task.task.TaskOrder;
import dev.preop.task.task.TaskQuery;
import dev.preop.task.task.TaskReader;
import dev.preop.task.user.OwnerStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What this service keeps of a user, read with the user's own rights and page by page. */
@Singleton
class OwnData {

    private final Database database;
    private final SettingsStore settings;
    private final OwnerStore owners;
    private final ContactStore contacts;
    private final TaskReader tasks;
    private final SessionStore sessions;
    private final ApprovalStore approvals;
    private final MessageStore messages;
    private final AuditLog audit;

    OwnData(
            Database database,
            SettingsStore settings,
            OwnerStore owners,
            ContactStore contacts,
            TaskReader tasks,
            SessionStore sessions,
            ApprovalStore approvals,
            MessageStore messages,
            AuditLog audit) {
        this.database = database;
        this.settings = settings;
        this.owners = owners;
        this.contacts = contacts;
        this.tasks = tasks;
        this.sessions = sessions;
        this.approvals = approvals;
        this.messages = messages;
        this.audit = audit;
    }

    /** Everything but the calls. */
    Multi<ExportedRecord> records(User user) {
        return Multi.createBy()
                .concatenating()
                .streams(
                        one(user, "owner", session -> owners.of(session, user.id())),
                        one(user, "settings", session -> settings.of(user.id())),
                        many(
                                "contact",
                                (@Nullable Contact last) -> read(
                                        user, session -> contacts.list(last == null ? null : last.id(), Pages.SIZE))),
                        many("call_task", (@Nullable CallTask last) -> tasks.list(user, after(last))),
                        many(
                                "approval",
                                (@Nullable Approval last) -> read(
                                        user,
                                        session -> approvals.list(null, last == null ? null : last.id(), Pages.SIZE))),
                        many(
                                "text_message",
                                (@Nullable KeptMessage last) -> read(
                                        user,
                                        session ->
                                                messages.list(session, last == null ? null : last.id(), Pages.SIZE))),
                        many(
                                "audit_entry",
                                (@Nullable AuditEntry last) ->
                                        audit.list(user, last == null ? null : last.seq(), Pages.SIZE)));
    }

    Multi<CallSession> calls(User user) {
        return Pages.of(last -> read(
                user,
                session -> sessions.list(
                        new SessionQuery(null, null, null, last == null ? null : last.id(), Pages.SIZE))));
    }

    private Multi<ExportedRecord> one(User user, String kind, Function<Mutiny.Session, Uni<?>> work) {
        return database.asUser(user.claims(), session -> work.apply(session).<Object>map(found -> found))
                .map(found -> new ExportedRecord(kind, found))
                .toMulti();
    }

    private static <T> Multi<ExportedRecord> many(String kind, Function<@Nullable T, Uni<List<T>>> page) {
        return Pages.of(page).map(found -> new ExportedRecord(kind, found));
    }

    private <T> Uni<List<T>> read(User user, Function<Mutiny.Session, Uni<List<T>>> work) {
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
