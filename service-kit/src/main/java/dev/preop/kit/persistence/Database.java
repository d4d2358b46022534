package dev.preop.kit.persistence;

import dev.preop.kit.auth.UserClaims;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.impl.MutinySessionImpl;
import org.hibernate.reactive.pool.ReactiveConnection;

/**
 * The way to the database: one transaction per call, with the rights of the signed-in user or of the service.
 * Panache repositories called inside {@code work} join the same session. Works from REST requests, from consumers and
 * from timers; within one context transactions follow one another, they never nest.
 */
@Singleton
public class Database {

    private static final String BECOME_USER = """
            select set_config('role', 'authenticated', true),
                   set_config('request.jwt.claim.sub', $1, true),
                   set_config('request.jwt.claim.role', 'authenticated', true),
                   set_config('request.jwt.claims', $2, true)""";
    private static final Sql BECOME_SERVICE = Sql.of("select set_config('role', 'none', true)");
    private static final Sql BECOME_USER_AGAIN = Sql.of("select set_config('role', 'authenticated', true)");

    private final Vertx vertx;

    public Database(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * One transaction as the user: role {@code authenticated} and the token's claims are set for this transaction only,
     * so that row level security shows the user's own rows and nothing else. Refused and stale writes fail as problems.
     */
    public <T> Uni<T> asUser(UserClaims claims, Function<Mutiny.Session, Uni<T>> work) {
        return transaction(OpenTransaction.Role.USER, session -> run(session, becoming(claims))
                        .chain(() -> work.apply(session)))
                .onFailure()
                .transform(DatabaseFailures::ofUser);
    }

    /** One transaction as the service's own login role, which has policies of its own: for consumers and jobs. */
    public <T> Uni<T> asService(Function<Mutiny.Session, Uni<T>> work) {
        return transaction(OpenTransaction.Role.SERVICE, work).onFailure().transform(DatabaseFailures::ofService);
    }

    /**
     * Runs {@code work} inside the open transaction with the service's own rights, and gives a user's transaction the
     * user's rights back: for what must be stored together with a user's change but out of the user's reach.
     */
    public <T> Uni<T> withOwnRights(Mutiny.Session session, Supplier<Uni<T>> work) {
        if (!OpenTransaction.current().map(OpenTransaction::isOfUser).orElse(false)) {
            return session.flush().chain(work::get);
        }
        return session.flush()
                .chain(() -> run(session, BECOME_SERVICE))
                .chain(work::get)
                .call(session::flush)
                .call(() -> run(session, BECOME_USER_AGAIN));
    }

    /**
     * One statement as {@link #withOwnRights} would run it, in one go: it is sent together with the changes of role around
     * it, and past Hibernate. When it fails nothing after it is carried out, the transaction's commit included.
     */
    public Uni<Void> runWithOwnRights(Mutiny.Session session, Sql statement) {
        boolean isOfUser =
                OpenTransaction.current().map(OpenTransaction::isOfUser).orElse(false);
        return session.flush()
                .chain(() -> isOfUser
                        ? run(session, BECOME_SERVICE, statement, BECOME_USER_AGAIN)
                        : run(session, statement));
    }

    /** Has {@code action} run once the open transaction has committed; it is forgotten if that fails. */
    public void afterCommit(Runnable action) {
        OpenTransaction.current()
                .orElseThrow(() -> new IllegalStateException("no transaction is open on this context"))
                .afterCommit(action);
    }

    /** The statement by which an open transaction becomes the user's. */
    static Sql becoming(UserClaims claims) {
        return Sql.of(BECOME_USER, claims.userId().toString(), claims.json());
    }

    private <T> Uni<T> transaction(OpenTransaction.Role role, Function<Mutiny.Session, Uni<T>> work) {
        return toItsEnd(DuplicatedContext.run(vertx, () -> {
            OpenTransaction transaction = OpenTransaction.open(role);
            return Panache.withTransaction(() -> Panache.getSession().chain(work::apply))
                    .eventually(OpenTransaction::close)
                    .invoke(transaction::committed);
        }));
    }

    /** Nobody who stops waiting cuts it short: its connection would go back to the pool with the transaction open. */
    private static <T> Uni<T> toItsEnd(Uni<T> transaction) {
        return Uni.createFrom().emitter(waiting -> {
            transaction.subscribe().with(waiting::complete, waiting::fail);
        });
    }

    /** Past Hibernate, for which a native query is much work, and these are sent more often than any other. */
    private static Uni<Void> run(Mutiny.Session session, Sql... statements) {
        ReactiveConnection connection = ((MutinySessionImpl) session).getReactiveConnection();
        return Uni.createFrom()
                .completionStage(() -> CompletableFuture.allOf(Stream.of(statements)
                        .map(sql -> connection
                                .select(sql.text(), sql.values().toArray())
                                .toCompletableFuture())
                        .toArray(CompletableFuture[]::new)));
    }
}
