package dev.preop.simulators.ollama;

import dev.preop.simulators.http.Json;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** A request that Ollama refuses: a status and one sentence under {@code error}. */
final class OllamaFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    OllamaFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    static OllamaFailure busy() {
        return new OllamaFailure(503, "server busy, please try again.  maximum pending requests exceeded");
    }

    void answer(RoutingContext exchange) {
        Json.answer(exchange, status, new JsonObject().put("error", getMessage()));
    }
}
