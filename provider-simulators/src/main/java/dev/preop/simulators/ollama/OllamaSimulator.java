package dev.preop.simulators.ollama;

import dev.preop.simulators.Settings;
import dev.preop.simulators.Simulator;
import dev.preop.simulators.control.FaultRoutes;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.ollama.mind.Mind;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;

/** Ollama on {@code SIM_OLLAMA_PORT}, with a deterministic mind for a model. */
public final class OllamaSimulator implements Simulator {

    private static final String VERSION = "0.12.6";
    private static final long LARGEST_REQUEST = 16L << 20;

    private final String host;
    private final int port;
    private final OllamaSettings settings;
    private final Clock clock;

    /** The server that the environment describes. */
    public OllamaSimulator(Settings environment, Clock clock) {
        this.host = environment.host();
        this.port = environment.port("SIM_OLLAMA_PORT", 9103);
        this.settings = OllamaSettings.from(environment);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public Future<HttpServer> start(Vertx vertx) {
        Mind mind = new Mind(clock);
        return vertx.createHttpServer()
                .requestHandler(router(vertx, mind))
                .listen(port, host)
                .onSuccess(server -> vertx.executeBlocking(() -> WarmUp.think(mind), false));
    }

    private Router router(Vertx vertx, Mind mind) {
        Faults faults = new Faults(Misbehaviour.KINDS);
        Stats stats = new Stats();
        Models models = new Models(settings.models(), clock);
        ChatEndpoint chat = new ChatEndpoint(vertx, settings, models, faults, stats, mind, clock);
        Router router = Router.router(vertx);
        FaultRoutes.mount(router, faults);
        router.get("/sim/stats").handler(exchange -> Json.answer(exchange, 200, stats.toJson()));
        router.get("/").handler(exchange -> exchange.response().end("Ollama is running"));
        router.get("/api/version")
                .handler(exchange -> Json.answer(exchange, 200, new JsonObject().put("version", VERSION)));
        router.get("/api/tags").handler(exchange -> Json.answer(exchange, 200, models.tags()));
        router.get("/api/ps").handler(exchange -> Json.answer(exchange, 200, models.running()));
        router.post("/api/chat")
                .handler(BodyHandler.create(false).setBodyLimit(LARGEST_REQUEST))
                .handler(chat::chat);
        return router;
    }
}
