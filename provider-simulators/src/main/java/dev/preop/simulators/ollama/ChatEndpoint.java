package dev.preop.simulators.ollama;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.ollama.mind.Mind;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.Objects;

/** {@code POST /api/chat}. */
final class ChatEndpoint {

    private final Vertx vertx;
    private final OllamaSettings settings;
    private final Models models;
    private final Faults faults;
    private final Stats stats;
    private final Clock clock;
    private final Mind mind;
    private final Slots slots;

    ChatEndpoint(
            Vertx vertx, OllamaSettings settings, Models models, Faults faults, Stats stats, Mind mind, Clock clock) {
        this.vertx = vertx;
        this.settings = settings;
        this.models = models;
        this.faults = faults;
        this.stats = stats;
        this.clock = clock;
        this.mind = mind;
        this.slots = new Slots(settings.parallel(), settings.queue());
    }

    void chat(RoutingContext exchange) {
        stats.requests.incrementAndGet();
        try {
            ChatRequest request =
                    ChatRequest.parse(Objects.requireNonNullElse(exchange.body().asString(), ""));
            models.require(request.model());
            Misbehaviour misbehaviour = Misbehaviour.of(faults);
            Metrics metrics = new Metrics(request);
            Context context = vertx.getOrCreateContext();
            slots.take(() -> context.runOnContext(turn -> serve(exchange, request, misbehaviour, metrics)));
        } catch (OllamaFailure failure) {
            failure.answer(exchange);
        }
    }

    private void serve(RoutingContext exchange, ChatRequest request, Misbehaviour misbehaviour, Metrics metrics) {
        stats.active.incrementAndGet();
        long load = models.isLoaded(request.model()) || request.keepAlive().isZero() && request.onlyLoads()
                ? 0
                : settings.load().toMillis();
        Runnable answer = () -> {
            models.keep(request.model(), request.keepAlive());
            if (load > 0) {
                metrics.loaded();
            }
            if (request.onlyLoads()) {
                loaded(exchange, request);
            } else {
                think(exchange, request, misbehaviour, metrics);
            }
        };
        if (load == 0) {
            answer.run();
        } else {
            vertx.setTimer(load, timer -> answer.run());
        }
    }

    private void loaded(RoutingContext exchange, ChatRequest request) {
        String reason = request.keepAlive().isZero() ? "unload" : "load";
        Wire wire = new Wire(request.model(), clock);
        Json.answer(exchange, 200, wire.end(reason, new JsonObject()));
        stats.completed.incrementAndGet();
        release();
    }

    private void think(RoutingContext exchange, ChatRequest request, Misbehaviour misbehaviour, Metrics metrics) {
        vertx.executeBlocking(() -> thought(request, misbehaviour), false)
                .map(thought -> new Delivery.Work(
                        new Wire(request.model(), clock),
                        Answer.of(thought, request),
                        misbehaviour,
                        metrics,
                        request.stream()))
                .onSuccess(
                        work -> new Delivery(vertx, settings, exchange.response(), work, stats, this::release).begin())
                .onFailure(cause -> {
                    new OllamaFailure(500, "model runner has unexpectedly stopped").answer(exchange);
                    release();
                });
    }

    private Thought thought(ChatRequest request, Misbehaviour misbehaviour) {
        return misbehaviour.content().map(Thought::saying).orElseGet(() -> mind.think(request.prompt()));
    }

    private void release() {
        stats.active.decrementAndGet();
        slots.free();
    }
}
