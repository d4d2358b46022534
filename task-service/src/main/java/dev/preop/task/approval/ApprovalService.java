package dev.preop.task.approval;

import dev.preop.contracts.ApprovalDecided;
import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.Decision;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.outbox.Outbox;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.audit.AuditAction;
import dev.preop.task.audit.AuditLog;
import dev.preop.task.json.Json;
import dev.preop.task.session.SessionStore;
import dev.preop.task.user.User;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Every approval is decided once: by its user, or by time. Whoever comes second is told what was decided. */
@Singleton
public class ApprovalService {

    private static final Logger LOG = Logger.getLogger(ApprovalService.class);
    private static final long VERSION = 1;
    private static final int PAGE = 100;

    private final Database database;
    private final ApprovalStore approvals;
    private final SessionStore sessions;
    private final Outbox outbox;
    private final PiiCipher cipher;
    private final Clock clock;
    private final AuditLog audit;

    ApprovalService(
            Database database,
            ApprovalStore approvals,
            SessionStore sessions,
            Outbox outbox,
            PiiCipher cipher,
            Clock clock,
            AuditLog audit) {
        this.database = database;
        this.approvals = approvals;
        this.sessions = sessions;
        this.outbox = outbox;
        this.cipher = cipher;
        this.clock = clock;
        this.audit = audit;
    }

    /** Stores what a call asks; a question that is known changes nothing. To be used inside a transaction. */
    public Uni<Void> take(ApprovalRequested event) {
        return sessions.lock(event.call().sessionId()).chain(found -> {
            if (found.isEmpty() || !found.get().ref().equals(event.call())) {
                LOG.warnf("approval %s is asked for a call that is not known", event.approvalId());
                return Uni.createFrom().voidItem();
            }
            return approvals
                    .insert(Approval.requested(event, quote(event), clock.instant()))
                    .replaceWithVoid();
        });
    }

    /** The latest of the user's approvals. */
    public Uni<List<Approval>> list(User user, @Nullable ApprovalStatus status) {
        return database.asUser(user.claims(), session -> approvals.list(status, null, PAGE));
    }

    /** Fails as not found when it is not the user's, and as a conflict when it is decided or its time is over. */
    public Uni<Approval> decide(User user, UUID id, Decision decision, @Nullable String note) {
        return database.asUser(user.claims(), session -> approvals.lock(id).chain(found -> {
            Approval approval =
                    found.orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no such approval."));
            Instant now = clock.instant();
            if (!approval.open(now)) {
                ApprovalStatus status =
                        approval.status() == ApprovalStatus.PENDING ? ApprovalStatus.EXPIRED : approval.status();
                throw new ProblemException(
                        ErrorCode.CONFLICT, "This was decided already: it is %s.".formatted(Json.name(status)));
            }
            return settle(session, approval.decided(decision, note, now), decision)
                    .call(() -> audit.add(
                            session, user, AuditAction.APPROVAL_DECIDED, id, Map.of("decision", Json.name(decision))));
        }));
    }

    /** Ends those whose time is over; any number of instances may do so at once. */
    Uni<Void> expire() {
        return database.asService(session -> approvals
                .lockOverdue(clock.instant(), PAGE)
                .onItem()
                .transformToMulti(overdue -> Multi.createFrom().iterable(overdue))
                .onItem()
                .transformToUniAndConcatenate(approval ->
                        settle(session, approval.decided(Decision.EXPIRED, null, clock.instant()), Decision.EXPIRED))
                .collect()
                .asList()
                .replaceWithVoid());
    }

    private Uni<Approval> settle(Mutiny.Session session, Approval decided, Decision decision) {
        ApprovalDecided event =
                new ApprovalDecided(decided.call(), decided.id(), decision, sealed(decided), decided.decidedAt());
        return approvals
                .update(decided)
                .chain(() -> outbox.append(session, event, VERSION))
                .replaceWith(decided);
    }

    private @Nullable String quote(ApprovalRequested event) {
        return event.quote() == null
                ? null
                : cipher.open(event.quote().value(), Aad.event(Topics.APPROVAL_REQUESTED, event.key(), "quote"));
    }

    private @Nullable SealedText sealed(Approval decided) {
        return decided.note() == null
                ? null
                : new SealedText(cipher.seal(
                        decided.note(),
                        Aad.event(
                                Topics.APPROVAL_DECIDED,
                                decided.call().sessionId().toString(),
                                "note")));
    }
}
