package dev.preop.kit.http;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Slows down addresses that ask too often, before anything is read or verified. Carriers' webhooks are not meant: they
 * come from few addresses and are signed.
 */
@Singleton
public class AddressRate {

    /** First of all that looks at a request. */
    private static final int PRIORITY = 200;

    private final Rate rate;
    private final RateConfig config;
    private final PlainProblems problems;

    AddressRate(Clock clock, RateConfig config, PlainProblems problems) {
        rate = new Rate(clock);
        this.config = config;
        this.problems = problems;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        Duration wait = isForPeople(request.normalizedPath())
                ? rate.ask(request.request().remoteAddress().hostAddress(), config.perAddress())
                : Duration.ZERO;
        if (wait.isZero()) {
            request.next();
        } else {
            problems.answer(
                    request,
                    new ProblemException(ErrorCode.TOO_MANY_REQUESTS, "Too much is asked from this address.")
                            .retryAfter(wait));
        }
    }

    private static boolean isForPeople(String path) {
        return path.startsWith("/api/") && !path.startsWith("/api/webhooks/");
    }
}
