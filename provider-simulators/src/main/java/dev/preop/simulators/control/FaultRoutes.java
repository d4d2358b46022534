package dev.preop.simulators.control;

import dev.preop.simulators.http.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;

/**
 * {@code /sim/faults} on a simulator's own port: POST {@code {"kind": …, "times": 1, …details}} arms a fault, GET lists
 * those armed, DELETE forgets them.
 */
public final class FaultRoutes {

    private static final String PATH = "/sim/faults";

    private FaultRoutes() {}

    public static void mount(Router router, Faults faults) {
        router.post(PATH).handler(BodyHandler.create(false)).handler(exchange -> arm(exchange, faults));
        router.get(PATH).handler(exchange -> Json.answer(exchange, 200, list(faults)));
        router.delete(PATH).handler(exchange -> {
            faults.clear();
            exchange.response().setStatusCode(204).end();
        });
    }

    private static void arm(RoutingContext exchange, Faults faults) {
        Optional<JsonObject> body = Json.body(exchange);
        try {
            faults.arm(fault(body.orElseThrow(() -> new IllegalArgumentException("The body must be a JSON object."))));
            Json.answer(exchange, 201, list(faults));
        } catch (IllegalArgumentException | ClassCastException e) {
            Json.answer(exchange, 400, new JsonObject().put("message", e.getMessage()));
        }
    }

    private static Fault fault(JsonObject body) {
        JsonObject details = body.copy();
        details.remove("kind");
        details.remove("times");
        return new Fault(body.getString("kind", ""), body.getInteger("times", 1), details);
    }

    private static JsonObject list(Faults faults) {
        JsonArray armed = new JsonArray();
        faults.armed()
                .forEach(fault -> armed.add(
                        fault.details().copy().put("kind", fault.kind()).put("times", fault.times())));
        return new JsonObject().put("faults", armed);
    }
}
