package dev.preop.task.approval;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps approvals; to be used inside a transaction. An approval of somebody else is one that does not exist. */
public interface ApprovalStore {

    /** False when it was stored before. */
    Uni<Boolean> insert(Approval approval);

    /** The approval, kept from being decided by others until the transaction ends. */
    Uni<Optional<Approval>> lock(UUID id);

    Uni<Void> update(Approval approval);

    /** Newest first; {@code before} is the last one of the page before. */
    Uni<List<Approval>> list(@Nullable ApprovalStatus status, @Nullable UUID before, int limit);

    /** Pending ones whose time is over, locked; those that another instance has locked are left out. */
    Uni<List<Approval>> lockOverdue(Instant now, int limit);
}
