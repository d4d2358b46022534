package dev.preop.kit.persistence;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * Keeps Hibernate Reactive on one duplicated Vert.x context from first statement to commit. REST requests and messages
 * bring one of their own; timers, tests and worker threads do not and get a new one.
 */
final class DuplicatedContext {

    private DuplicatedContext() {}

    static <T> Uni<T> run(Vertx vertx, Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            if (isUsable(Vertx.currentContext())) {
                return work.get();
            }
            Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(own, true);
            return Uni.createFrom()
                    .<T>deferred(work::get)
                    .runSubscriptionOn(task -> own.runOnContext(ignored -> task.run()));
        });
    }

    private static boolean isUsable(Context context) {
        return context != null
                && Context.isOnEventLoopThread()
                && VertxContext.isDuplicatedContext(context)
                && VertxContextSafetyToggle.isExplicitlyMarkedAsSafe(context);
    }
}
