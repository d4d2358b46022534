package dev.preop.kit.http;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Turns away a body that says that it is too large before a byte of it is read, with a problem like all others. */
@Singleton
public class RequestSize {

    /** Before Quarkus counts the bytes itself and answers with a bare status. */
    private static final int PRIORITY = 100;

    private final long most;
    private final PlainProblems problems;

    RequestSize(SizeConfig config, PlainProblems problems) {
        most = config.most().asLongValue();
        this.problems = problems;
    }

    void guard(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext request) {
        if (announced(request) <= most) {
            request.next();
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        problems.answer(
                request,
                new ProblemException(ErrorCode.PAYLOAD_TOO_LARGE, "At most %d KiB are taken.".formatted(most / 1024)));
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }
}
