package dev.preop.conversation.conversation.persistence;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.Decision;
import dev.preop.contracts.Money;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Questions to the user. Each is asked once and decided once. */
@Singleton
class ApprovalRows {

    private static final String INSERT = """
            insert into approval_requests
                (id, call_session_id, call_task_id, user_id, reason, amount, currency, expires_at, created_at)
            values (:id, :session, :task, :user, :reason, cast(cast(:amount as text) as numeric), :currency, :expires, :now)
            on conflict (id) do nothing""";
    private static final String DECIDE = """
            update approval_requests set status = :status, decided_at = :now, version = version + 1
            where id = :id and status = 'pending'""";

    private final Clock clock;

    ApprovalRows(Clock clock) {
        this.clock = clock;
    }

    /** False when the question is there already. */
    Uni<Boolean> add(Mutiny.Session session, ApprovalRequested event) {
        Money amount = event.amount();
        return session.createNativeQuery(INSERT)
                .setParameter("id", event.approvalId())
                .setParameter("session", event.call().sessionId())
                .setParameter("task", event.call().taskId())
                .setParameter("user", event.call().userId())
                .setParameter("reason", event.reason())
                .setParameter("amount", amount == null ? null : amount.amount().toPlainString())
                .setParameter("currency", amount == null ? null : amount.currency())
                .setParameter("expires", event.expiresAt())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    /** False when it was decided before. */
    Uni<Boolean> decide(Mutiny.Session session, UUID id, Decision decision) {
        return session.createNativeQuery(DECIDE)
                .setParameter("id", id)
                .setParameter("status", decision.name().toLowerCase(Locale.ROOT))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .map(rows -> rows == 1);
    }
}
