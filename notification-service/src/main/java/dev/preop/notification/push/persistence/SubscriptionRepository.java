package dev.preop.notification.push.persistence;

import dev.preop.kit.crypto.BlindIndex;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.crypto.SealedColumn;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.SealedTable;
import dev.preop.notification.push.KeptSubscription;
import dev.preop.notification.push.PushConfig;
import dev.preop.notification.push.Subscription;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Subscriptions, sealed for their row; the id follows from user and endpoint. */
@ApplicationScoped
public class SubscriptionRepository implements SealedRows {

    private static final String TABLE = "push_subscriptions";
    private static final String STORE = """
            insert into push_subscriptions (id, user_id, endpoint_index, endpoint_sealed, p256dh_sealed, auth_sealed,
                                            renewed_at)
            values (:id, :user, :index, :endpoint, :p256dh, :auth, :now)
            on conflict (endpoint_index) do update
                set id = excluded.id, user_id = excluded.user_id, endpoint_sealed = excluded.endpoint_sealed,
                    p256dh_sealed = excluded.p256dh_sealed, auth_sealed = excluded.auth_sealed,
                    renewed_at = excluded.renewed_at""";
    private static final String TRIM = """
            delete from push_subscriptions where id in (
                select id from push_subscriptions where user_id = :user order by renewed_at desc, id offset :most)""";
    private static final String OF_USER = "select id from push_subscriptions where user_id = :user";
    private static final String KEPT =
            "select id, endpoint_sealed, renewed_at from push_subscriptions order by renewed_at desc, id";
    private static final String FIND =
            "select endpoint_sealed, p256dh_sealed, auth_sealed from push_subscriptions where id = :id";
    private static final String DELETE = "delete from push_subscriptions where id = :id";

    private final SealedColumn endpoint;
    private final SealedColumn p256dh;
    private final SealedColumn auth;
    private final BlindIndex index;
    private final PushConfig config;
    private final Clock clock;

    SubscriptionRepository(PiiCipher cipher, BlindIndex index, PushConfig config, Clock clock) {
        this.endpoint = new SealedColumn(cipher, TABLE, "endpoint_sealed");
        this.p256dh = new SealedColumn(cipher, TABLE, "p256dh_sealed");
        this.auth = new SealedColumn(cipher, TABLE, "auth_sealed");
        this.index = index;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public SealedTable sealedTable() {
        return SealedTable.of("id", endpoint, p256dh, auth);
    }

    /** Stores it as the user's, and forgets those that are too many. */
    public Uni<UUID> store(Mutiny.Session session, UUID userId, Subscription browser) {
        String where = browser.endpoint().toString();
        String found = index.of(where);
        UUID id = Ids.named(TABLE, userId + found);
        return session.createNativeQuery(STORE)
                .setParameter("id", id)
                .setParameter("user", userId)
                .setParameter("index", found)
                .setParameter("endpoint", endpoint.seal(id, where))
                .setParameter("p256dh", p256dh.seal(id, browser.p256dh()))
                .setParameter("auth", auth.seal(id, browser.auth()))
                .setParameter("now", clock.instant())
                .executeUpdate()
                .chain(() -> session.createNativeQuery(TRIM)
                        .setParameter("user", userId)
                        .setParameter("most", config.subscriptionsOfUser())
                        .executeUpdate())
                .replaceWith(id);
    }

    public Uni<List<UUID>> idsOf(Mutiny.Session session, UUID userId) {
        return session.createNativeQuery(OF_USER, UUID.class)
                .setParameter("user", userId)
                .getResultList();
    }

    /** All that the transaction may see: a user's own. There are few of them. */
    public Uni<List<KeptSubscription>> kept(Mutiny.Session session) {
        return session.createNativeQuery(KEPT, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(this::kept).toList());
    }

    private KeptSubscription kept(Object[] row) {
        UUID id = (UUID) row[0];
        return new KeptSubscription(
                id, URI.create(endpoint.open(id, (String) row[1])), ((OffsetDateTime) row[2]).toInstant());
    }

    public Uni<Optional<Subscription>> find(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(FIND, Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(found -> subscription(id, found)));
    }

    /** Whether there was one, in the sight of whose transaction it is. */
    public Uni<Boolean> delete(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(DELETE)
                .setParameter("id", id)
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    private Subscription subscription(UUID id, Object[] row) {
        return new Subscription(
                URI.create(endpoint.open(id, (String) row[0])), p256dh.open(id, (String) row[1]), auth.open(id, (String)
                        row[2]));
    }
}
