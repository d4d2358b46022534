package dev.preop.notification.persistence;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** All that is kept of a user. */
@ApplicationScoped
public class UserRows {

    /** Deliveries go with their notifications. */
    private static final List<String> TABLES = List.of(
            "notifications", "notification_settings", "notification_preferences", "push_subscriptions", "call_ends");

    /** To be used inside a transaction of the service. */
    public Uni<Void> erase(Mutiny.Session session, UUID userId) {
        return Multi.createFrom()
                .iterable(TABLES)
                .onItem()
                .transformToUniAndConcatenate(
                        table -> session.createNativeQuery("delete from " + table + " where user_id = :userId")
                                .setParameter("userId", userId)
                                .executeUpdate())
                .onItem()
                .ignoreAsUni();
    }
}
