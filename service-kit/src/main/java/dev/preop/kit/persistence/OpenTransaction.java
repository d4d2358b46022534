package dev.preop.kit.persistence;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The transaction that is open on the current duplicated context: whose it is, and what is to run once it commits. */
final class OpenTransaction {

    private static final String KEY = OpenTransaction.class.getName();

    /** Whose rights the statements have. */
    enum Role {
        USER,
        SERVICE
    }

    private final Role role;
    private final List<Runnable> afterCommit = new ArrayList<>();

    private OpenTransaction(Role role) {
        this.role = role;
    }

    /** Opens one; a second one on the same context would silently run with the rights of the first. */
    static OpenTransaction open(Role role) {
        if (current().isPresent()) {
            throw new IllegalStateException(
                    "a transaction is already open on this context: pass its session on instead of opening another");
        }
        OpenTransaction transaction = new OpenTransaction(role);
        ContextLocals.put(KEY, transaction);
        return transaction;
    }

    static Optional<OpenTransaction> current() {
        return VertxContext.isOnDuplicatedContext() ? ContextLocals.get(KEY) : Optional.empty();
    }

    static void close() {
        ContextLocals.remove(KEY);
    }

    boolean isOfUser() {
        return role == Role.USER;
    }

    void afterCommit(Runnable action) {
        afterCommit.add(action);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }
}
