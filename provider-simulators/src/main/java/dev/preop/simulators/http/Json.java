package dev.preop.simulators.http;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** JSON in and out of an HTTP exchange. */
public final class Json {

    private Json() {}

    /** Answers with a JSON document, written like providers do: UTF-8, no content negotiation. */
    public static Future<Void> answer(RoutingContext exchange, int status, JsonObject body) {
        return exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json; charset=utf-8")
                .end(body.toBuffer());
    }

    /** The request's body when it is a JSON object. Needs a body handler before it. */
    public static Optional<JsonObject> body(RoutingContext exchange) {
        try {
            return Optional.ofNullable(exchange.body().asJsonObject());
        } catch (DecodeException | ClassCastException e) {
            return Optional.empty();
        }
    }
}
