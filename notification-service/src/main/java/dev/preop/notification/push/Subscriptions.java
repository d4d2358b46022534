package dev.preop.notification.push;

import dev.preop.kit.auth.UserClaims;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.notification.push.persistence.SubscriptionRepository;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps the browsers in which users want to be told. */
@ApplicationScoped
public class Subscriptions {

    private final Database database;
    private final SubscriptionRepository rows;
    private final PushServices services;
    private final PushSealer sealer;

    Subscriptions(Database database, SubscriptionRepository rows, PushServices services, PushSealer sealer) {
        this.database = database;
        this.rows = rows;
        this.services = services;
        this.sealer = sealer;
    }

    /** What browsers subscribe with. */
    public String key() {
        return sealer.publicKey()
                .orElseThrow(() -> new ProblemException(ErrorCode.NOT_FOUND, "There is no web push here."));
    }

    /**
     * Remembers a browser; told again, it is the same one. With the service's own rights, for the browser may have been
     * another user's until now.
     */
    public Uni<UUID> add(UserClaims user, Subscription browser) {
        key();
        if (!services.include(browser.endpoint())) {
            throw refused("endpoint", "must be at a push service that is known here");
        }
        if (!sealer.canSealFor(browser)) {
            throw refused("keys.p256dh", "must be a point of P-256");
        }
        return database.asService(session -> rows.store(session, user.userId(), browser));
    }

    /** The user's browsers, the latest first. */
    public Uni<List<KeptSubscription>> kept(UserClaims user) {
        return database.asUser(user, rows::kept);
    }

    /** Forgets a browser of the user's. */
    public Uni<Void> remove(UserClaims user, UUID id) {
        return database.asUser(user, session -> rows.delete(session, id))
                .invoke(found -> {
                    if (!found) {
                        throw new ProblemException(ErrorCode.NOT_FOUND, "There is no such subscription.");
                    }
                })
                .replaceWithVoid();
    }

    /** The ids of the user's browsers, in an open transaction. */
    public Uni<List<UUID>> of(Mutiny.Session session, UUID userId) {
        return rows.idsOf(session, userId);
    }

    public Uni<Optional<Subscription>> find(UUID id) {
        return database.asService(session -> rows.find(session, id));
    }

    /** Forgets a browser that its push service does not know any more. */
    public Uni<Void> forget(UUID id) {
        return database.asService(session -> rows.delete(session, id)).replaceWithVoid();
    }

    private static ProblemException refused(String field, String message) {
        return new ProblemException(
                ErrorCode.VALIDATION_FAILED,
                "The subscription cannot be used.",
                List.of(new FieldError(field, message)));
    }
}
