package dev.preop.simulators.elevenlabs;

import dev.preop.simulators.http.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * An HTTP error: {@code detail} is an object with a status word, or a list of validation problems.
 *
 * @param detail the object or the list
 */
public record ApiError(int status, Object detail) {

    /** The key is wrong or missing. */
    public static ApiError invalidKey() {
        return of(401, "invalid_api_key", "Invalid API key");
    }

    /** An error with a status word. */
    public static ApiError of(int status, String word, String message) {
        return new ApiError(status, new JsonObject().put("status", word).put("message", message));
    }

    /** A field of the body is missing or wrong. */
    public static ApiError validation(String field, String type, String message) {
        return new ApiError(
                422,
                new JsonArray()
                        .add(new JsonObject()
                                .put("type", type)
                                .put("loc", new JsonArray().add("body").add(field))
                                .put("msg", message)));
    }

    /** Sends it. */
    public void answer(RoutingContext exchange) {
        Json.answer(exchange, status, new JsonObject().put("detail", detail));
    }
}
