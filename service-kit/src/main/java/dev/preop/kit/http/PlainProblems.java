package dev.preop.kit.http;

import dev.preop.kit.problem.Problem;
import dev.preop.kit.problem.ProblemException;
import dev.preop.kit.problem.ProblemResponses;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Problems for requests that do not get as far as a resource. */
@Singleton
class PlainProblems {

    private final ProblemResponses responses;

    PlainProblems(ProblemResponses responses) {
        this.responses = responses;
    }

    void answer(RoutingContext request, ProblemException problem) {
        problem.retryAfter().ifPresent(wait -> request.response()
                .putHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds()))));
        request.response()
                .setStatusCode(problem.code().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(responses.body(problem));
    }
}
