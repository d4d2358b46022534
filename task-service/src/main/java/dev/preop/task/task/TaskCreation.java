package dev.preop.task.task;

import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.tracing.TraceParent;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.authority.AuthorityOverride;
import dev.preop.task.idempotency.RequestKey;
import dev.preop.task.idempotency.RequestKeys;
import dev.preop.task.phone.PhoneNumbers;
import dev.preop.task.planning.PlanListener;
import dev.preop.task.planning.Planner;
import dev.preop.task.planning.PlanningNews;
import dev.preop.task.planning.Risk;
import dev.preop.task.settings.AssistantSettings;
import dev.preop.task.settings.SettingsStore;
import dev.preop.task.user.OwnerStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Makes tasks of what users ask for. The model is asked outside of any transaction. */
@Singleton
public class TaskCreation {

    private final Database database;
    private final RequestKeys keys;
    private final TaskStore tasks;
    private final SettingsStore settings;
    private final CalleeLookup callees;
    private final OwnerStore owners;
    private final PhoneNumbers phones;
    private final OpenTaskLimit limit;
    private final Planner planner;
    private final PlanningNews planning;
    private final TaskAnnouncer announcer;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    public TaskCreation(
            Database database,
            RequestKeys keys,
            TaskStore tasks,
            SettingsStore settings,
            CalleeLookup callees,
            OwnerStore owners,
            PhoneNumbers phones,
            OpenTaskLimit limit,
            Planner planner,
            PlanningNews planning,
            TaskAnnouncer announcer,
            AuditLog audit,
            Ids ids,
            Clock clock) {
        this.database = database;
        this.keys = keys;
        this.tasks = tasks;
        this.settings = settings;
        this.callees = callees;
        this.owners = owners;
        this.phones = phones;
        this.limit = limit;
        this.planner = planner;
        this.planning = planning;
        this.announcer = announcer;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Plans and stores a new task, which is then ready or waits for the user; asked again, gives the one it made. */
    public Uni<CallTask> create(User user, NewTask wanted, Optional<RequestKey> key) {
        return database.asUser(user.claims(), session -> keys.find(session, key)
                        .chain(known -> known.isPresent()
                                ? tasks.get(known.get()).map(Optional::of)
                                : Uni.createFrom().item(Optional.<CallTask>empty())))
                .chain(known ->
                        known.map(task -> Uni.createFrom().item(task)).orElseGet(() -> make(user, wanted, key)));
    }

    /** Asks for the limit twice: before the model is, and when the task is stored, which is when it counts. */
    private Uni<CallTask> make(User user, NewTask wanted, Optional<RequestKey> key) {
        return database.asUser(user.claims(), session -> limit.require(session, user)
                        .chain(() -> settings.of(user.id()))
                        .chain(own -> callees.of(wanted, own).map(whom -> new Order(whom, brief(wanted, whom, own)))))
                .chain(order -> plan(user, wanted, order, key))
                .chain(task -> database.asUser(user.claims(), session -> limit.require(session, user)
                        .chain(() -> tasks.insert(task))
                        .chain(() -> keys.remember(session, key, task.id()))
                        .chain(() -> owners.remember(session, user.owner()))
                        .chain(() -> announcer.announce(session, task))
                        .chain(() -> audit.add(session, user, AuditAction.TASK_CREATED, task.id()))
                        .replaceWith(task)));
    }

    private Brief brief(NewTask wanted, Callee whom, AssistantSettings own) {
        return Brief.of(wanted.instruction(), Map.of(), whom.number(), own, phones);
    }

    private Uni<CallTask> plan(User user, NewTask wanted, Order order, Optional<RequestKey> key) {
        Brief brief = order.brief();
        Risk risk = planner.assess(brief.words());
        UUID id = ids.next();
        PlanListener listener = planning.of(id, user.id(), key.map(RequestKey::given));
        return planner.plan(brief.request(), risk, listener).map(planned -> {
            var now = clock.instant();
            return new CallTask(
                    id,
                    user.id(),
                    wanted.instruction(),
                    CallTask.statusAfter(planned),
                    wanted.priority(),
                    brief.number().orElse(null),
                    order.whom().contactId(),
                    planned.plan(),
                    planned.envelope(),
                    AuthorityOverride.NONE,
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

    private record Order(Callee whom, Brief brief) {}
}
