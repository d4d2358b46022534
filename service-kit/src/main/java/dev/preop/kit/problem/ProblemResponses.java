package dev.preop.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Turns problems into answers: server errors are logged with their cause, the caller sees only what is safe. */
@Singleton
public class ProblemResponses {

    private static final Logger LOG = Logger.getLogger(ProblemResponses.class);

    private final ObjectMapper json;

    public ProblemResponses(ObjectMapper json) {
        this.json = json;
    }

    Response respond(ProblemException e) {
        String traceId = traceId();
        if (e.code().status() >= 500) {
            LOG.errorf(e, "request failed with %s, trace %s", e.code().code(), traceId);
        } else {
            LOG.debugf("request refused with %s, trace %s", e.code().code(), traceId);
        }
        Response.ResponseBuilder response =
                Response.status(e.code().status()).type(Problem.MEDIA_TYPE).entity(write(Problem.of(e, traceId)));
        if (e.code() == ErrorCode.UNAUTHENTICATED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        e.retryAfter().ifPresent(wait -> response.header(HttpHeaders.RETRY_AFTER, Math.max(1, wait.toSeconds())));
        return response.build();
    }

    /** The body alone, for a request that does not get as far as JAX-RS. */
    public String body(ProblemException e) {
        return write(Problem.of(e, traceId()));
    }

    private static String traceId() {
        return Span.current().getSpanContext().getTraceId();
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem must always serialise", e);
        }
    }
}
