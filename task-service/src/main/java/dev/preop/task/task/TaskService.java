package dev.preop.task.task;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.tracing.TraceParent;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.contact.ContactStore;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.planning.Planner;
import dev.preop.task.planning.Risk;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.OwnerStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Creates, plans and changes tasks in the user's name. The model is asked outside of any transaction; what was read
 * before is checked again when the result is stored.
 */
@Singleton
public class TaskService {

    private static final String PHONE_FIELD = "target_phone_number";

    private final Database database;
    private final TaskStore tasks;
    private final SettingsStore settings;
    private final ContactStore contacts;
    private final OwnerStore owners;
    private final PhoneNumbers phones;
    private final Planner planner;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final AuditLog audit;

    public TaskService(
            Database database,
            TaskStore tasks,
            SettingsStore settings,
            ContactStore contacts,
            OwnerStore owners,
            PhoneNumbers phones,
            Planner planner,
            Outbox outbox,
            Ids ids,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.tasks = tasks;
        this.settings = settings;
        this.contacts = contacts;
        this.owners = owners;
        this.phones = phones;
        this.planner = planner;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
        this.audit = audit;
    }

    /** Plans and stores a new task, which is then ready or waits for the user. */
    public Uni<CallTask> create(User user, NewTask wanted) {
        return database.asUser(user.claims(), session -> settings.of(user.id())
                        .chain(own -> numberFor(wanted, own).map(number -> brief(wanted, number, own))))
                .chain(brief -> plan(user, wanted, brief))
                .chain(task -> database.asUser(user.claims(), session -> tasks.insert(task)
                        .chain(() -> owners.remember(session, user.owner()))
                        .chain(() -> announce(session, task))
                        .chain(() -> audit.add(session, user, AuditAction.TASK_CREATED, task.id()))
                        .replaceWith(task)));
    }

    public Uni<CallTask> get(User user, UUID id) {
        return database.asUser(user.claims(), session -> tasks.get(id));
    }

    public Uni<List<CallTask>> list(User user, TaskQuery query) {
        return database.asUser(user.claims(), session -> tasks.list(query));
    }

    /** Changes a task; when what is to be done changed, it is planned anew. */
    public Uni<CallTask> change(User user, UUID id, TaskChange change) {
        return database.asUser(user.claims(), session -> tasks.get(id)
                        .chain(task -> settings.of(user.id()).map(own -> new Basis(task, own))))
                .chain(basis -> replan(basis, change)
                        .chain(changed -> store(user, basis.task().version(), changed)));
    }

    /** Cancels a task that is not being carried out; cancelling it again changes nothing. */
    public Uni<Void> cancel(User user, UUID id) {
        return database.asUser(user.claims(), session -> tasks.lock(id).chain(task -> {
            if (task.status() == TaskStatus.CANCELLED) {
                return Uni.createFrom().voidItem();
            }
            TaskTransitions.requireByUser(task.status(), TaskStatus.CANCELLED);
            return tasks.update(task.withStatus(TaskStatus.CANCELLED, clock.instant()))
                    .chain(() -> audit.add(session, user, AuditAction.TASK_CANCELLED, id));
        }));
    }

    private Uni<Optional<String>> numberFor(NewTask wanted, AssistantSettings own) {
        Optional<String> written =
                Optional.ofNullable(wanted.phoneNumber()).map(number -> phones.read(number, own.home(), PHONE_FIELD));
        return written.isPresent() || wanted.contactId() == null
                ? Uni.createFrom().item(written)
                : contacts.get(wanted.contactId()).map(contact -> Optional.of(contact.phoneNumber()));
    }

    private Brief brief(NewTask wanted, Optional<String> number, AssistantSettings own) {
        return Brief.of(wanted.instruction(), Map.of(), number, own, phones);
    }

    private Uni<CallTask> plan(User user, NewTask wanted, Brief brief) {
        Risk risk = planner.assess(brief.words());
        return planner.plan(brief.request()).map(planned -> {
            var now = clock.instant();
            return new CallTask(
                    ids.next(),
                    user.id(),
                    wanted.instruction(),
                    CallTask.statusAfter(planned),
                    wanted.priority(),
                    brief.number().orElse(null),
                    wanted.contactId(),
                    planned.plan(),
                    planned.envelope(),
                    risk,
                    Map.of(),
                    1,
                    now,
                    now,
                    wanted.scheduledFor(),
                    wanted.scheduledFor(),
                    TraceParent.current());
        });
    }

    private Uni<CallTask> replan(Basis basis, TaskChange change) {
        CallTask task = basis.task();
        if (change.version() != null && change.version() != task.version()) {
            throw stale();
        }
        if (!change.replans()) {
            return Uni.createFrom().item(TaskEdit.apply(task, change, null, clock.instant()));
        }
        TaskEdit.requirePlannable(task.status());
        Brief brief = brief(basis, change);
        Risk risk = planner.assess(brief.words());
        return planner.plan(brief.request())
                .map(planned -> TaskEdit.apply(
                        task,
                        change,
                        new TaskEdit.NewPlan(planned, risk, brief.number().orElse(null), TraceParent.current()),
                        clock.instant()));
    }

    /** The number given now counts first, then that of a new instruction, then the one known before. */
    private Brief brief(Basis basis, TaskChange change) {
        CallTask task = basis.task();
        AssistantSettings own = basis.settings();
        Optional<String> instruction = Optional.ofNullable(change.instruction());
        Optional<String> number = Optional.ofNullable(change.phoneNumber())
                .map(written -> phones.read(written, own.home(), PHONE_FIELD))
                .or(() -> instruction.flatMap(
                        text -> phones.scan(text, own.home()).number()))
                .or(() -> Optional.ofNullable(task.phoneNumber()));
        return Brief.of(
                instruction.orElse(task.instruction()),
                change.clarificationsAfter(task.clarifications()),
                number,
                own,
                phones);
    }

    private Uni<CallTask> store(User user, long basedOn, CallTask changed) {
        return database.asUser(user.claims(), session -> tasks.lock(changed.id())
                .chain(present -> present.version() == basedOn
                        ? tasks.update(changed)
                                .chain(() -> announce(session, changed))
                                .chain(() -> audit.add(session, user, AuditAction.TASK_CHANGED, changed.id()))
                        : Uni.createFrom().failure(stale()))
                .replaceWith(changed));
    }

    /** Tells the others of a plan that is now ready or waits for the user. */
    private Uni<Void> announce(Mutiny.Session session, CallTask task) {
        return task.status() == TaskStatus.READY_TO_CALL || task.status() == TaskStatus.WAITING_FOR_USER
                ? outbox.append(session, task.asPlanned(), task.version())
                : Uni.createFrom().voidItem();
    }

    private static ProblemException stale() {
        return new ProblemException(
                ErrorCode.STALE_VERSION, "The task was changed meanwhile: read it again and repeat.");
    }

    private record Basis(CallTask task, AssistantSettings settings) {}
}
