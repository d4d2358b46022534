package dev.preop.simulators.ollama;

import io.vertx.core.json.JsonObject;
import java.util.concurrent.atomic.AtomicLong;

/** What the server has seen, for tests to ask at {@code GET /sim/stats}. */
final class Stats {

    final AtomicLong requests = new AtomicLong();
    final AtomicLong completed = new AtomicLong();
    final AtomicLong cancelled = new AtomicLong();
    final AtomicLong active = new AtomicLong();
    final AtomicLong tokens = new AtomicLong();

    JsonObject toJson() {
        return new JsonObject()
                .put("requests", requests.get())
                .put("completed", completed.get())
                .put("cancelled", cancelled.get())
                .put("active", active.get())
                .put("tokens", tokens.get());
    }
}
