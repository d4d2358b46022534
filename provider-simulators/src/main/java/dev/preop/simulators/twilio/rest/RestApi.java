package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.BasicCredentials;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.twilio.call.Switchboard;
import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.message.Messages;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** The REST API under {@code /2010-04-01}: credentials first, then the resources, every refusal in Twilio's shape. */
public final class RestApi {

    private static final String ROOT = "/2010-04-01/*";
    private static final long LARGEST_BODY = 64 * 1024;

    private final Account account;
    private final Faults faults;

    public RestApi(Account account, Faults faults) {
        this.account = account;
        this.faults = faults;
    }

    public void mount(Router router, Switchboard switchboard, Messages messages) {
        router.route(ROOT).failureHandler(RestApi::failed);
        router.route(ROOT).handler(this::authenticate);
        router.route(ROOT).handler(exchange -> RestFaults.refuse(exchange, faults));
        router.post(ROOT).handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        new CallRoutes(switchboard, account, faults).mount(router);
        new TranscriptionRoutes(switchboard, account).mount(router);
        new MessageRoutes(messages, account, faults).mount(router);
        router.route(ROOT).handler(exchange -> {
            throw ApiProblem.notFound(exchange.request().path());
        });
    }

    private void authenticate(RoutingContext exchange) {
        BasicCredentials given = BasicCredentials.of(exchange.request()).orElseThrow(ApiProblem::authentication);
        if (!same(given.user(), account.sid()) || !same(given.password(), account.authToken())) {
            throw ApiProblem.authentication();
        }
        exchange.next();
    }

    private static void failed(RoutingContext exchange) {
        if (exchange.response().ended() || exchange.response().closed()) {
            return;
        }
        ApiProblem problem = exchange.failure() instanceof ApiProblem known
                ? known
                : exchange.statusCode() >= 400 && exchange.statusCode() < 500
                        ? new ApiProblem(exchange.statusCode(), 20001, "Invalid request")
                        : new ApiProblem(500, 20500, "Internal Server Error");
        Json.answer(
                exchange,
                problem.status(),
                new JsonObject()
                        .put("code", problem.code())
                        .put("message", problem.getMessage())
                        .put("more_info", "https://www.twilio.com/docs/errors/" + problem.code())
                        .put("status", problem.status()));
    }

    private static boolean same(String given, String expected) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }
}
