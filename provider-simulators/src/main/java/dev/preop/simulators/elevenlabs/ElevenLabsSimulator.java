package dev.preop.simulators.elevenlabs;

import dev.preop.simulators.Settings;
import dev.preop.simulators.Simulator;
import dev.preop.simulators.control.FaultRoutes;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.elevenlabs.stt.SttEndpoint;
import dev.preop.simulators.elevenlabs.tts.HttpSpeech;
import dev.preop.simulators.elevenlabs.tts.SocketEndpoints;
import dev.preop.simulators.elevenlabs.tts.Studio;
import dev.preop.simulators.http.Json;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.time.Clock;
import java.util.Set;

/** ElevenLabs on {@code SIM_ELEVENLABS_PORT}. */
public final class ElevenLabsSimulator implements Simulator {

    private static final int LARGEST_MESSAGE = 1 << 20;
    private static final Set<String> TOKEN_TYPES = Set.of("realtime_scribe", "tts_websocket");

    private final String host;
    private final int port;
    private final ElevenLabsSettings account;
    private final Clock clock;

    /** The account that the environment describes. */
    public ElevenLabsSimulator(Settings settings, Clock clock) {
        this.host = settings.host();
        this.port = settings.port("SIM_ELEVENLABS_PORT", 9102);
        this.account = ElevenLabsSettings.from(settings);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "elevenlabs";
    }

    @Override
    public Future<HttpServer> start(Vertx vertx) {
        HttpServerOptions options = new HttpServerOptions()
                .setMaxWebSocketFrameSize(LARGEST_MESSAGE)
                .setMaxWebSocketMessageSize(LARGEST_MESSAGE);
        return vertx.createHttpServer(options).requestHandler(router(vertx)).listen(port, host);
    }

    private Router router(Vertx vertx) {
        Faults faults = new Faults(SpeechFaults.KINDS);
        Credentials credentials = new Credentials(account.apiKey(), clock);
        Studio studio = new Studio(vertx, account, faults);
        SttEndpoint recognition = new SttEndpoint(vertx, account, credentials, faults);
        SocketEndpoints synthesis = new SocketEndpoints(studio, credentials);
        HttpSpeech http = new HttpSpeech(studio, credentials);

        Router router = Router.router(vertx);
        FaultRoutes.mount(router, faults);
        router.get("/v1/speech-to-text/realtime").handler(recognition::connect);
        router.get("/v1/text-to-speech/:voice/multi-stream-input").handler(synthesis::multi);
        router.get("/v1/text-to-speech/:voice/stream-input").handler(synthesis::single);
        router.post().handler(BodyHandler.create(false).setBodyLimit(LARGEST_MESSAGE));
        router.post("/v1/text-to-speech/:voice/stream").handler(http::speak);
        router.post("/v1/text-to-speech/:voice").handler(http::speak);
        router.post("/v1/single-use-token/:type").handler(exchange -> token(exchange, credentials));
        return router;
    }

    private static void token(RoutingContext exchange, Credentials credentials) {
        String type = exchange.pathParam("type");
        if (!credentials.hasKey(exchange.request())) {
            ApiError.invalidKey().answer(exchange);
        } else if (!TOKEN_TYPES.contains(type)) {
            ApiError.validation("token_type", "enum", "Input should be 'realtime_scribe' or 'tts_websocket'")
                    .answer(exchange);
        } else {
            Json.answer(exchange, 200, new JsonObject().put("token", credentials.issue(type)));
        }
    }
}
