package dev.preop.task.limit;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.phone.Destination;
import dev.preop.task.phone.Destinations;
import dev.preop.task.session.DialGuard;
import dev.preop.task.task.CallTask;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;

/** Keeps us from numbers that cost: those of other countries, and those that live on being called. */
@Singleton
@Priority(30)
class TollGuard implements DialGuard {

    private final Destinations destinations;
    private final CallLimits limits;

    TollGuard(Destinations destinations, CallLimits limits) {
        this.destinations = destinations;
        this.limits = limits;
    }

    @Override
    public Uni<Void> require(Mutiny.Session session, CallTask task) {
        Destination destination = destinations.of(Objects.requireNonNull(task.phoneNumber()));
        if (destination.costly()) {
            return refused("Numbers that charge the caller, pagers and the like are not called.");
        }
        if (!limits.regions().contains(destination.region())) {
            return refused("Numbers in this country (%s) are not called.".formatted(destination.region()));
        }
        return Uni.createFrom().voidItem();
    }

    private static Uni<Void> refused(String why) {
        return Uni.createFrom().failure(new ProblemException(ErrorCode.INVALID_PHONE_NUMBER, why));
    }
}
