package dev.preop.task.task;

import dev.preop.contracts.TaskStatus;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.tracing.TraceParent;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.planning.Planner;
import dev.preop.task.planning.PlanningNews;
import dev.preop.task.planning.Risk;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Shows and changes tasks in the user's name. The model is asked outside of any transaction; what was read
 * before is checked again when the result is stored.
 */
@Singleton
public class TaskService {

    private final Database database;
    private final TaskReader reader;
    private final TaskStore tasks;
    private final SettingsStore settings;
    private final CalleeLookup callees;
    private final PhoneNumbers phones;
    private final OpenTaskLimit limit;
    private final Planner planner;
    private final PlanningNews planning;
    private final TaskAnnouncer announcer;
    private final Clock clock;
    private final AuditLog audit;

    public TaskService(
            Database database,
            TaskReader reader,
            TaskStore tasks,
            SettingsStore settings,
            CalleeLookup callees,
            PhoneNumbers phones,
            OpenTaskLimit limit,
            Planner planner,
            PlanningNews planning,
            TaskAnnouncer announcer,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.reader = reader;
        this.tasks = tasks;
        this.settings = settings;
        this.callees = callees;
        this.phones = phones;
        this.limit = limit;
        this.planner = planner;
        this.planning = planning;
        this.announcer = announcer;
        this.clock = clock;
        this.audit = audit;
    }

    public Uni<TaskDetails> get(User user, UUID id) {
        return reader.get(user, id);
    }

    public Uni<List<CallTaskView>> list(User user, TaskQuery query) {
        return reader.show(user, query);
    }

    /** Changes a task; when what is to be done changed, it is planned anew. */
    public Uni<CallTask> change(User user, UUID id, TaskChange change) {
        return reader.get(user, id).map(TaskDetails::task).chain(task -> changed(user, task, change)
                .chain(changed -> store(user, task.version(), changed)));
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

    private Uni<CallTask> changed(User user, CallTask task, TaskChange change) {
        if (change.version() != null && change.version() != task.version()) {
            throw stale();
        }
        if (change.authority() != null) {
            TaskEdit.requireAdjustable(task.status());
        }
        if (!change.replans()) {
            return Uni.createFrom().item(TaskEdit.apply(task, change, null, clock.instant()));
        }
        TaskEdit.requirePlannable(task.status());
        return database.asUser(
                        user.claims(), session -> settings.of(user.id()).chain(own -> callees.of(change, task, own)
                                .map(callee -> new Order(callee, brief(task, own, change, callee)))))
                .chain(order -> replan(task, change, order));
    }

    private Uni<CallTask> replan(CallTask task, TaskChange change, Order order) {
        Brief brief = order.brief();
        Risk risk = planner.assess(brief.words());
        return planner.plan(brief.request(), risk, planning.of(task.id(), task.userId(), Optional.empty()))
                .map(planned -> TaskEdit.apply(
                        task,
                        change,
                        new TaskEdit.NewPlan(
                                planned,
                                risk,
                                brief.number().orElse(null),
                                order.callee().contactId(),
                                TraceParent.current()),
                        clock.instant()));
    }

    private Brief brief(CallTask task, AssistantSettings own, TaskChange change, Callee callee) {
        return Brief.of(
                change.instruction() == null ? task.instruction() : change.instruction(),
                change.clarificationsAfter(task.clarifications()),
                callee.number(),
                own,
                phones);
    }

    private Uni<CallTask> store(User user, long basedOn, CallTask changed) {
        return database.asUser(user.claims(), session -> tasks.lock(changed.id())
                .chain(present -> present.version() == basedOn
                        ? requireRoom(session, user, present, changed)
                                .chain(() -> tasks.update(changed))
                                .chain(() -> announcer.announce(session, changed))
                                .chain(() -> audit.add(session, user, AuditAction.TASK_CHANGED, changed.id()))
                        : Uni.createFrom().failure(stale()))
                .replaceWith(changed));
    }

    /** A task that is taken up again is one more. */
    private Uni<Void> requireRoom(Mutiny.Session session, User user, CallTask present, CallTask changed) {
        boolean reopened = TaskTransitions.isOpen(changed.status()) && !TaskTransitions.isOpen(present.status());
        return reopened ? limit.require(session, user) : Uni.createFrom().voidItem();
    }

    private static ProblemException stale() {
        return new ProblemException(
                ErrorCode.STALE_VERSION, "The task was changed meanwhile: read it again and repeat.");
    }

    private record Order(Callee callee, Brief brief) {}
}
