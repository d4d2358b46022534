package dev.preop.simulators.supabase.storage;

import dev.preop.simulators.supabase.ApiKeys;
import dev.preop.simulators.supabase.auth.AccessTokens;
import io.vertx.ext.web.RoutingContext;
import java.util.UUID;

/**
 * Whose row level security applies. The policies are the usual ones of a private bucket: the secret key sees all, a
 * user sees the folder named by their id, a bare publishable key sees nothing.
 */
sealed interface Caller {

    /** The secret key: role {@code service_role}, row level security bypassed. */
    record Service() implements Caller {}

    /** A signed-in user: role {@code authenticated}. */
    record User(UUID id) implements Caller {}

    /** Nobody in particular: role {@code anon}. */
    record Anonymous() implements Caller {}

    static Caller of(RoutingContext context, AccessTokens tokens) {
        String bearer = ApiKeys.bearer(context);
        if (bearer != null) {
            return new User(tokens.subject(bearer).orElseThrow(StorageFailure::invalidBearer));
        }
        return ApiKeys.isSecret(context) ? new Service() : new Anonymous();
    }

    default boolean sees(String path) {
        return switch (this) {
            case Service() -> true;
            case User(UUID id) -> path.startsWith(id + "/");
            case Anonymous() -> false;
        };
    }

    default void requireService() {
        if (!(this instanceof Service)) {
            throw StorageFailure.rowLevelSecurity();
        }
    }
}
