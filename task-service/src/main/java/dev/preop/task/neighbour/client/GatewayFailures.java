package dev.preop.task.neighbour.client;

import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.stream.Stream;

/** What a failed request tells of whether it had an effect: decisive where it must have one at most. */
public final class GatewayFailures {

    private GatewayFailures() {}

    /** Whether the request surely did not arrive. */
    public static boolean neverConnected(Throwable failure) {
        return Stream.iterate(failure, e -> e != null, Throwable::getCause)
                .anyMatch(e -> e instanceof ConnectException || e instanceof UnknownHostException);
    }

    /** The problem in the answer's body; empty when there is none. */
    public static JsonObject problem(WebApplicationException answer) {
        try {
            String body = answer.getResponse().readEntity(String.class);
            return body == null || body.isBlank() ? new JsonObject() : new JsonObject(body);
        } catch (DecodeException | ProcessingException e) {
            return new JsonObject();
        }
    }
}
