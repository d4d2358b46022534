package dev.preop.task.limit;

import dev.preop.task.price.CallPrices;
import dev.preop.task.session.DialGuard;
import dev.preop.task.session.DialLimits;
import dev.preop.task.session.SessionStore;
import dev.preop.task.task.CallTask;
import dev.preop.task.turnstile.Turnstile;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps calls within the limits. Counting and committing the call that was counted for are one step for all instances
 * together: however many start at once, none is one too many. Asked last, so that nothing else waits in the turnstile.
 */
@Singleton
@Priority(10)
class CallLimiter implements DialGuard {

    private final Turnstile turnstile;
    private final SessionStore sessions;
    private final CallLimits limits;
    private final CallPrices prices;
    private final DialLimits call;
    private final Clock clock;

    CallLimiter(
            Turnstile turnstile,
            SessionStore sessions,
            CallLimits limits,
            CallPrices prices,
            DialLimits call,
            Clock clock) {
        this.turnstile = turnstile;
        this.sessions = sessions;
        this.limits = limits;
        this.prices = prices;
        this.call = call;
        this.clock = clock;
    }

    @Override
    public Uni<Void> require(Mutiny.Session session, CallTask task) {
        Instant now = clock.instant();
        String number = Objects.requireNonNull(task.phoneNumber());
        return turnstile
                .pass(session, "dial")
                .chain(() -> sessions.counts(session, task.userId(), number, now.minus(LimitRules.DAY)))
                .invoke(counts -> LimitRules.refusal(counts, limits, prices.perMinute(), call.timeLimit(), now)
                        .ifPresent(refusal -> {
                            throw refusal;
                        }))
                .replaceWithVoid();
    }
}
