package dev.preop.task.task.persistence;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.task.CallTask;
import dev.preop.task.task.TaskStore;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tasks in PostgreSQL. */
@Singleton
class CallTaskRepository implements TaskStore, PanacheRepositoryBase<CallTaskEntity, UUID> {

    private static final String ANSWERABLE = """
            select task.* from call_tasks task
            where task.user_id = :userId and task.phone_index = :phoneIndex
              and (task.status in ('waiting_for_user', 'ready_to_call')
                   or task.status in ('in_progress', 'failed') and task.updated_at > :since)
              and not exists (select from call_sessions call where call.call_task_id = task.id
                              and call.status in ('initiated', 'ringing', 'connected'))
            order by task.id desc limit 1 for update of task""";

    private static final String DUE = """
            select * from call_tasks where status = 'ready_to_call' and next_call_at <= :now
            order by next_call_at limit 1 for update skip locked""";

    /** In the words of the index that counts them. */
    private static final String OPEN =
            "status in ('pending', 'preparing', 'waiting_for_user', 'ready_to_call', 'in_progress')";

    private final CallTaskRows rows;

    CallTaskRepository(CallTaskRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Void> insert(CallTask task) {
        return persist(rows.fill(new CallTaskEntity(), task)).replaceWithVoid();
    }

    @Override
    public Uni<CallTask> get(UUID id) {
        return findById(id).map(row -> rows.task(present(row)));
    }

    @Override
    public Uni<CallTask> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).map(row -> rows.task(present(row)));
    }

    @Override
    public Uni<Void> update(CallTask task) {
        return findById(task.id()).invoke(row -> rows.fill(present(row), task)).replaceWithVoid();
    }

    @Override
    public Uni<Optional<CallTask>> lastWith(String number) {
        return find("phoneIndex = ?1 order by id desc", rows.phoneIndex(number))
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(rows::task));
    }

    @Override
    public Uni<Optional<CallTask>> lockAnswerable(UUID userId, String number, Instant since) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ANSWERABLE, CallTaskEntity.class)
                        .setParameter("userId", userId)
                        .setParameter("phoneIndex", rows.phoneIndex(number))
                        .setParameter("since", since)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(rows::task));
    }

    @Override
    public Uni<Optional<CallTask>> lockDue(Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DUE, CallTaskEntity.class)
                        .setParameter("now", now)
                        .getSingleResultOrNull())
                .map(row -> Optional.ofNullable(row).map(rows::task));
    }

    @Override
    public Uni<Long> countOpen() {
        return count(OPEN);
    }

    private static CallTaskEntity present(@Nullable CallTaskEntity row) {
        if (row == null) {
            throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such task.");
        }
        return row;
    }
}
