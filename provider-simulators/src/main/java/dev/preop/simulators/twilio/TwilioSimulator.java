package dev.preop.simulators.twilio;

import dev.preop.simulators.Settings;
import dev.preop.simulators.Simulator;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;

/** Twilio's REST API on {@code SIM_TWILIO_PORT}. */
public final class TwilioSimulator implements Simulator {

    private final String host;
    private final int port;

    public TwilioSimulator(Settings settings) {
        host = settings.host();
        port = settings.port("SIM_TWILIO_PORT", 9101);
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Future<HttpServer> start(Vertx vertx) {
        return vertx.createHttpServer().requestHandler(Router.router(vertx)).listen(port, host);
    }
}
