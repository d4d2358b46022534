package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.twilio.call.CallForm;
import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.message.Message;
import dev.preop.simulators.twilio.message.Messages;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** {@code /Messages}: create, fetch and list. */
final class MessageRoutes {

    private static final int INVALID_STATUS_CALLBACK = 21609;
    private static final int LONGEST_BODY = 1_600;
    private static final int SEGMENT = 153;

    private final Messages messages;
    private final Account account;
    private final Faults faults;

    MessageRoutes(Messages messages, Account account, Faults faults) {
        this.messages = messages;
        this.account = account;
        this.faults = faults;
    }

    void mount(Router router) {
        String path = account.path() + "/Messages";
        router.post(path + ".json").handler(this::create);
        router.get(path + ".json")
                .handler(exchange -> Json.answer(
                        exchange,
                        200,
                        Page.of(exchange.queryParams())
                                .of(
                                        "messages",
                                        exchange.request().path(),
                                        messages.newestFirst().stream()
                                                .map(this::json)
                                                .toList())));
        router.get(path + "/:message.json").handler(exchange -> Json.answer(exchange, 200, json(find(exchange))));
    }

    private void create(RoutingContext exchange) {
        FormReader form = new FormReader(exchange.request().formAttributes());
        String to = form.to();
        String from = form.from(account.phoneNumber());
        String body = form.text("Body").orElseThrow(() -> ApiProblem.badRequest(21602, "Message body is required."));
        if (body.length() > LONGEST_BODY) {
            throw ApiProblem.badRequest(21617, "The concatenated message body exceeds the 1600 character limit");
        }
        faults.take(RestFaults.MESSAGE_ERROR).ifPresent(fault -> {
            throw ApiProblem.badRequest(fault.details().getInteger("code", 21610), "The message was refused");
        });
        Message message = messages.send(to, from, body, form.url("StatusCallback", INVALID_STATUS_CALLBACK));
        if (!RestFaults.dropped(exchange, faults)) {
            Json.answer(exchange, 201, json(message));
        }
    }

    private Message find(RoutingContext exchange) {
        return messages.find(exchange.pathParam("message"))
                .orElseThrow(() -> ApiProblem.notFound(exchange.request().path()));
    }

    private JsonObject json(Message message) {
        boolean sent = !message.status().equals("queued");
        String path = account.path() + "/Messages/" + message.sid();
        return new JsonObject()
                .put("account_sid", account.sid())
                .put("api_version", "2010-04-01")
                .put("body", message.body())
                .put("date_created", CallForm.RFC_2822.format(message.created()))
                .put("date_sent", sent ? CallForm.RFC_2822.format(message.updated()) : null)
                .put("date_updated", CallForm.RFC_2822.format(message.updated()))
                .put("direction", "outbound-api")
                .put("error_code", null)
                .put("error_message", null)
                .put("from", message.from())
                .put("messaging_service_sid", null)
                .put("num_media", "0")
                .put("num_segments", Integer.toString((message.body().length() + SEGMENT - 1) / SEGMENT))
                .put("price", null)
                .put("price_unit", "USD")
                .put("sid", message.sid())
                .put("status", message.status())
                .put("subresource_uris", new JsonObject().put("media", path + "/Media.json"))
                .put("to", message.to())
                .put("uri", path + ".json");
    }
}
