package dev.preop.notification.delivery.persistence;

import dev.preop.contracts.NotificationType;
import dev.preop.kit.ids.Ids;
import dev.preop.notification.delivery.Notice;
import dev.preop.notification.delivery.Parcel;
import dev.preop.notification.preference.Channel;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Deliveries, from their planning to their end; {@code due_at} is set as long as there is something to do. */
@ApplicationScoped
public class DeliveryQueue {

    private static final String INSERT = """
            insert into deliveries (id, notification_id, user_id, channel, subscription_id, status, due_at)
            values (:id, :notification, :user, :channel, cast(cast(:subscription as text) as uuid), :status,
                    cast(cast(:due as text) as timestamptz))
            on conflict do nothing""";
    private static final String CLAIM = """
            with due as (
                update deliveries set status = 'sending', attempts = attempts + 1, due_at = :until
                where id = (select id from deliveries where status = 'pending' and due_at <= :now
                            order by due_at limit 1 for update skip locked)
                returning id, notification_id, user_id, channel, subscription_id, attempts)
            select due.id, due.user_id, due.channel, due.subscription_id, n.notification_type, n.message, n.call_task_id,
                   n.call_session_id, due.attempts
            from due join notifications n on n.id = due.notification_id""";
    private static final String LOST = """
            update deliveries set status = 'unknown', due_at = null, failure = 'interrupted'
            where status = 'sending' and due_at <= :now""";
    private static final String FINISH = """
            update deliveries set status = :status, due_at = null, provider_id = cast(:provider as text),
                   failure = cast(:failure as text)
            where id = :id and status = 'sending'""";
    private static final String POSTPONE = """
            update deliveries set status = 'pending', due_at = :due, failure = :failure
            where id = :id and status = 'sending'""";

    private final Ids ids;

    DeliveryQueue(Ids ids) {
        this.ids = ids;
    }

    public Uni<Void> add(
            Mutiny.Session session, Notice notice, Channel channel, @Nullable UUID subscriptionId, Instant due) {
        return insert(session, notice, channel, subscriptionId, "pending", due);
    }

    /** Records what needs no sending. */
    public Uni<Void> addShown(Mutiny.Session session, Notice notice) {
        return insert(session, notice, Channel.IN_APP, null, "sent", null);
    }

    /** Takes the delivery that is due for longest; nobody else does, and until {@code until} it is being made. */
    public Uni<Optional<Parcel>> claim(Mutiny.Session session, Instant now, Instant until) {
        return session.createNativeQuery(CLAIM, Object[].class)
                .setParameter("now", now)
                .setParameter("until", until)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(DeliveryQueue::parcel));
    }

    /** Gives up what was being made by a process that has died since. */
    public Uni<Void> giveUpLost(Mutiny.Session session, Instant now) {
        return session.createNativeQuery(LOST)
                .setParameter("now", now)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> finish(
            Mutiny.Session session, UUID id, String status, @Nullable String providerId, @Nullable String failure) {
        return session.createNativeQuery(FINISH)
                .setParameter("id", id)
                .setParameter("status", status)
                .setParameter("provider", providerId)
                .setParameter("failure", failure)
                .executeUpdate()
                .replaceWithVoid();
    }

    public Uni<Void> postpone(Mutiny.Session session, UUID id, Instant due, String failure) {
        return session.createNativeQuery(POSTPONE)
                .setParameter("id", id)
                .setParameter("due", due)
                .setParameter("failure", failure)
                .executeUpdate()
                .replaceWithVoid();
    }

    private Uni<Void> insert(
            Mutiny.Session session,
            Notice notice,
            Channel channel,
            @Nullable UUID subscriptionId,
            String status,
            @Nullable Instant due) {
        return session.createNativeQuery(INSERT)
                .setParameter("id", ids.next())
                .setParameter("notification", notice.id())
                .setParameter("user", notice.userId())
                .setParameter("channel", channel.wire())
                .setParameter("subscription", subscriptionId == null ? null : subscriptionId.toString())
                .setParameter("status", status)
                .setParameter("due", due == null ? null : due.toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static Parcel parcel(Object[] row) {
        return new Parcel(
                (UUID) row[0],
                (UUID) row[1],
                Channel.ofWire((String) row[2]),
                (UUID) row[3],
                NotificationType.valueOf(((String) row[4]).toUpperCase(Locale.ROOT)),
                (String) row[5],
                (UUID) row[6],
                (UUID) row[7],
                ((Number) row[8]).intValue());
    }
}
