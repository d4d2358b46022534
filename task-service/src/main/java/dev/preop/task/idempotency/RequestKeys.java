package dev.preop.task.idempotency;

import dev.preop.kit.crypto.BlindIndex;
import dev.preop.kit.persistence.Database;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.json.Json;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Lets clients repeat a request whose answer they did not get. The key is stored in the transaction of the request's
 * effect, so that there is neither a key without an effect nor a second effect.
 */
@Singleton
public class RequestKeys {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final Database database;
    private final RequestKeyStore store;
    private final BlindIndex index;

    RequestKeys(Database database, RequestKeyStore store, BlindIndex index) {
        this.database = database;
        this.store = store;
        this.index = index;
    }

    /**
     * The request's key, if the client gave it one.
     *
     * @param operation what is asked, with the path's parameters
     * @param body what is sent with it; an empty text for nothing
     */
    public Optional<RequestKey> of(UUID userId, @Nullable String key, String operation, Object body) {
        return Optional.ofNullable(key)
                .map(given ->
                        new RequestKey(userId, given, index.of(given), index.of(operation + '\n' + Json.write(body))));
    }

    /** What came of the request when it was made before. Fails as a conflict when it was another request. */
    public Uni<Optional<UUID>> find(Mutiny.Session session, Optional<RequestKey> key) {
        return key.map(request -> database.withOwnRights(session, () -> store.find(session, request))
                        .map(known -> known.map(done -> same(done, request))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    /** Stores what came of it. Fails as a conflict when the same request, sent twice at once, came first. */
    public Uni<Void> remember(Mutiny.Session session, Optional<RequestKey> key, UUID resourceId) {
        return key.map(request -> database.withOwnRights(session, () -> store.add(session, request, resourceId))
                        .invoke(first -> {
                            if (!first) {
                                throw new ProblemException(
                                                ErrorCode.CONFLICT, "The same request is being carried out already.")
                                        .retryAfter(SOON);
                            }
                        })
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static UUID same(RequestKeyStore.Done done, RequestKey request) {
        if (!done.fingerprint().equals(request.fingerprint())) {
            throw new ProblemException(ErrorCode.CONFLICT, "This Idempotency-Key was used for another request.");
        }
        return done.resourceId();
    }
}
