package dev.preop.simulators.twilio;

import dev.preop.simulators.Settings;
import dev.preop.simulators.Simulator;
import dev.preop.simulators.control.FaultRoutes;
import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Listening;
import dev.preop.simulators.twilio.call.CallFaults;
import dev.preop.simulators.twilio.call.CallServices;
import dev.preop.simulators.twilio.call.Switchboard;
import dev.preop.simulators.twilio.control.ControlRoutes;
import dev.preop.simulators.twilio.media.MediaClock;
import dev.preop.simulators.twilio.media.StreamConnector;
import dev.preop.simulators.twilio.message.Messages;
import dev.preop.simulators.twilio.rest.RestApi;
import dev.preop.simulators.twilio.rest.RestFaults;
import dev.preop.simulators.twilio.webhook.Webhooks;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Twilio on {@code SIM_TWILIO_PORT}: REST, webhooks and media of all calls on one event loop. */
public final class TwilioSimulator implements Simulator {

    private static final Set<String> FAULTS =
            Stream.concat(CallFaults.ALL.stream(), RestFaults.ALL.stream()).collect(Collectors.toSet());

    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private final TwilioSettings settings;
    private final Clock clock;

    public TwilioSimulator(Settings settings, Clock clock) {
        this.settings = TwilioSettings.of(settings);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "twilio";
    }

    @Override
    public Future<HttpServer> start(Vertx vertx) {
        Promise<HttpServer> listening = Promise.promise();
        vertx.deployVerticle(new Loop(listening)).onFailure(listening::tryFail);
        return listening.future();
    }

    /** The event loop all of it is confined to. */
    private final class Loop extends AbstractVerticle {

        private final MediaClock mediaClock = new MediaClock(task -> context.runOnContext(run -> task.run()));
        private final Promise<HttpServer> listening;

        private Loop(Promise<HttpServer> listening) {
            this.listening = listening;
        }

        @Override
        public void start() {
            HttpServer server = vertx.createHttpServer().requestHandler(router());
            Listening.on(server, settings.host(), settings.port()).onComplete(listening);
        }

        @Override
        public void stop() {
            mediaClock.close();
        }

        private Router router() {
            String accountSid = settings.account().sid();
            String authToken = settings.account().authToken();
            Faults faults = new Faults(FAULTS);
            Webhooks webhooks = new Webhooks(vertx, settings.tunnel(), authToken, BETWEEN_TRIES);
            StreamConnector streams = new StreamConnector(vertx, settings.tunnel(), accountSid, authToken);
            CallServices services =
                    new CallServices(vertx, clock, settings.calls(), webhooks, streams, mediaClock, faults);
            Switchboard switchboard = new Switchboard(services, settings.callsPerSecond());
            Messages messages = new Messages(vertx, clock, webhooks, accountSid);

            Router router = Router.router(vertx);
            FaultRoutes.mount(router, faults);
            new ControlRoutes(switchboard, messages, settings.account().phoneNumber()).mount(router);
            new RestApi(settings.account(), faults).mount(router, switchboard, messages);
            return router;
        }
    }
}
