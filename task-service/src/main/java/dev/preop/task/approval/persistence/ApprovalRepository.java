package dev.preop.task.approval.persistence;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.Money;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.task.approval.Approval;
import dev.preop.task.approval.ApprovalStatus;
import dev.preop.task.approval.ApprovalStore;
import dev.preop.task.json.Json;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Approvals in PostgreSQL. */
@Singleton
class ApprovalRepository implements ApprovalStore, PanacheRepositoryBase<ApprovalEntity, UUID>, SealedRows {

    private static final String TABLE = "approvals";
    private static final String PENDING = Json.name(ApprovalStatus.PENDING);
    private static final String OVERDUE = """
            select * from approvals where status = 'pending' and expires_at <= :now
            order by expires_at limit :most for update skip locked""";

    private final SealedColumn quote;
    private final SealedColumn note;

    ApprovalRepository(PiiCipher cipher) {
        quote = new SealedColumn(cipher, TABLE, "quote");
        note = new SealedColumn(cipher, TABLE, "note");
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", quote, note);
    }

    @Override
    public Uni<Boolean> insert(Approval approval) {
        return findById(approval.id())
                .chain(known -> known != null
                        ? Uni.createFrom().item(false)
                        : persist(row(approval)).replaceWith(true));
    }

    @Override
    public Uni<Optional<Approval>> lock(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .map(row -> Optional.ofNullable(row).map(this::approval));
    }

    @Override
    public Uni<Void> update(Approval approval) {
        return findById(approval.id())
                .invoke(row -> {
                    row.status = Json.name(approval.status());
                    row.decidedAt = approval.decidedAt();
                    row.note = approval.note() == null ? null : note.seal(approval.id(), approval.note());
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Approval>> list(@Nullable ApprovalStatus status, @Nullable UUID before, int limit) {
        StringBuilder where = new StringBuilder("1 = 1");
        Parameters parameters = new Parameters();
        if (status != null) {
            where.append(" and status = :status");
            parameters.and("status", Json.name(status));
        }
        if (before != null) {
            where.append(" and id < :before");
            parameters.and("before", before);
        }
        return find(where + " order by id desc", parameters)
                .range(0, limit - 1)
                .list()
                .map(this::approvals);
    }

    @Override
    public Uni<List<Approval>> lockOverdue(Instant now, int limit) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OVERDUE, ApprovalEntity.class)
                        .setParameter("now", now)
                        .setParameter("most", limit)
                        .getResultList())
                .map(this::approvals);
    }

    private List<Approval> approvals(List<ApprovalEntity> rows) {
        return rows.stream().map(this::approval).toList();
    }

    private ApprovalEntity row(Approval approval) {
        ApprovalEntity row = new ApprovalEntity();
        row.id = approval.id();
        row.userId = approval.call().userId();
        row.callSessionId = approval.call().sessionId();
        row.callTaskId = approval.call().taskId();
        row.reason = approval.reason();
        row.amount = approval.amount() == null ? null : approval.amount().amount();
        row.currency = approval.amount() == null ? null : approval.amount().currency();
        row.quote = approval.quote() == null ? null : quote.seal(approval.id(), approval.quote());
        row.status = PENDING;
        row.expiresAt = approval.expiresAt();
        row.createdAt = approval.createdAt();
        return row;
    }

    private Approval approval(ApprovalEntity row) {
        return new Approval(
                row.id,
                new CallRef(row.callSessionId, row.callTaskId, row.userId),
                row.reason,
                row.amount == null || row.currency == null ? null : new Money(row.amount, row.currency),
                row.quote == null ? null : quote.open(row.id, row.quote),
                Json.constant(row.status, ApprovalStatus.class),
                row.expiresAt,
                row.decidedAt,
                row.note == null ? null : note.open(row.id, row.note),
                row.createdAt);
    }
}
