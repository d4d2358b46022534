package dev.preop.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Which exception leaves a service as which problem. */
@Singleton
public class ProblemMappers {

    private final ProblemResponses responses;

    public ProblemMappers(ProblemResponses responses) {
        this.responses = responses;
    }

    @ServerExceptionMapper
    public Response problem(ProblemException e) {
        return responses.respond(e);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException e) {
        return responses.respond(RequestErrors.invalid(e));
    }

    @ServerExceptionMapper
    public Response unreadable(JsonProcessingException e) {
        return responses.respond(RequestErrors.unreadable(e));
    }

    /** Listed beside its supertype because Quarkus brings a mapper of its own for it. */
    @ServerExceptionMapper
    public Response unreadable(MismatchedInputException e) {
        return responses.respond(RequestErrors.unreadable(e));
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return responses.respond(new ProblemException(ErrorCode.UNAUTHENTICATED, "Sign in first."));
    }

    @ServerExceptionMapper
    public Response unauthenticated(AuthenticationFailedException e) {
        return responses.respond(new ProblemException(ErrorCode.UNAUTHENTICATED, "The token is not valid."));
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return responses.respond(new ProblemException(ErrorCode.FORBIDDEN, "Your role does not allow this."));
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e) {
        Response given = e.getResponse();
        if (given.getStatus() < 400 || given.hasEntity()) {
            return given;
        }
        if (e.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable);
        }
        if (e.getCause() instanceof ProblemException problem) {
            return problem(problem);
        }
        ErrorCode code = ErrorCode.ofStatus(given.getStatus());
        return responses.respond(new ProblemException(code, code.title() + ".", e));
    }

    @ServerExceptionMapper
    public Response unexpected(Throwable e) {
        return responses.respond(new ProblemException(
                ErrorCode.INTERNAL_ERROR, "Something went wrong here. The trace id finds it in our logs.", e));
    }
}
