package dev.preop.simulators.twilio.control;

import dev.preop.simulators.callees.Callee;
import dev.preop.simulators.callees.Contact;
import dev.preop.simulators.callees.Directory;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.twilio.call.CallFlow;
import dev.preop.simulators.twilio.call.Switchboard;
import dev.preop.simulators.twilio.message.Messages;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * {@code /sim} on the Twilio port.
 *
 * <ul>
 *   <li>GET {@code /sim/calls}, newest first; GET {@code /sim/calls/{sid}} with transcripts, gaps and alerts;
 *   <li>GET {@code /sim/calls/{sid}/recording.wav}: the callee left, the agent right;
 *   <li>POST {@code /sim/calls/{sid}/say} {@code {"text": …}}, {@code /digits} {@code {"digits": …}}, {@code /hang-up}:
 *       what the callee does;
 *   <li>POST {@code /sim/inbound-calls} {@code {"persona": …, "from": …, "to": …}}, all optional: somebody rings our number;
 *   <li>GET {@code /sim/messages}.
 * </ul>
 */
public final class ControlRoutes {

    private static final String CALL = "/sim/calls/:call";
    private static final int MOST_TEXT = 1_000;
    private static final String SOMEBODY = "+14155550150";
    private static final Pattern E_164 = Pattern.compile("\\+[1-9]\\d{7,14}");

    private final Switchboard switchboard;
    private final Messages messages;
    private final String ownNumber;

    /** @param ownNumber the number that callers dial */
    public ControlRoutes(Switchboard switchboard, Messages messages, String ownNumber) {
        this.switchboard = switchboard;
        this.ownNumber = ownNumber;
        this.messages = messages;
    }

    public void mount(Router router) {
        router.post("/sim/calls/*").handler(BodyHandler.create(false));
        router.post("/sim/inbound-calls").handler(BodyHandler.create(false));
        router.post("/sim/inbound-calls").handler(this::ring);
        router.get("/sim/calls").handler(this::list);
        router.get("/sim/messages").handler(this::listMessages);
        router.get(CALL + "/recording.wav").handler(this::recording);
        router.get(CALL).handler(exchange -> find(exchange)
                .ifPresentOrElse(flow -> Json.answer(exchange, 200, CallReport.full(flow)), () -> missing(exchange)));
        router.post(CALL + "/hang-up").handler(exchange -> act(exchange, (flow, callee) -> callee.hangUp()));
        router.post(CALL + "/say")
                .handler(exchange -> act(exchange, (flow, callee) -> callee.say(text(exchange, "text"))));
        router.post(CALL + "/digits")
                .handler(exchange -> act(
                        exchange,
                        (flow, callee) -> text(exchange, "digits").chars().forEach(digit -> flow.press((char) digit))));
    }

    private void list(RoutingContext exchange) {
        JsonArray calls = new JsonArray();
        switchboard.newestFirst().forEach(flow -> calls.add(CallReport.brief(flow)));
        Json.answer(exchange, 200, new JsonObject().put("calls", calls));
    }

    private void ring(RoutingContext exchange) {
        JsonObject body = Json.body(exchange).orElseGet(JsonObject::new);
        Optional<Contact> caller = Directory.caller(text(body, "persona", "caller"));
        String from = text(body, "from", SOMEBODY);
        String to = text(body, "to", ownNumber);
        if (caller.isEmpty() || !E_164.matcher(from).matches() || !to.equals(ownNumber)) {
            Json.answer(
                    exchange,
                    400,
                    new JsonObject().put("message", "No such persona, not an E.164 number, or not ours to dial."));
            return;
        }
        CallFlow flow = switchboard.receive(caller.get(), from, to);
        Json.answer(exchange, 201, new JsonObject().put("sid", flow.call().sid()));
    }

    private static String text(JsonObject body, String name, String fallback) {
        return body.getValue(name, fallback) instanceof String text ? text : "";
    }

    private void listMessages(RoutingContext exchange) {
        JsonArray array = new JsonArray();
        messages.newestFirst()
                .forEach(message -> array.add(new JsonObject()
                        .put("sid", message.sid())
                        .put("status", message.status())
                        .put("body", message.body())));
        Json.answer(exchange, 200, new JsonObject().put("messages", array));
    }

    private void recording(RoutingContext exchange) {
        find(exchange)
                .flatMap(flow -> flow.observations().recording())
                .ifPresentOrElse(
                        recording -> exchange.response()
                                .putHeader("Content-Type", "audio/wav")
                                .end(Buffer.buffer(recording.wav())),
                        () -> missing(exchange));
    }

    private void act(RoutingContext exchange, BiConsumer<CallFlow, Callee> act) {
        Optional<CallFlow> flow = find(exchange);
        Optional<Callee> callee = flow.flatMap(CallFlow::callee);
        if (callee.isEmpty()) {
            missing(exchange);
            return;
        }
        try {
            act.accept(flow.get(), callee.get());
            exchange.response().setStatusCode(204).end();
        } catch (IllegalArgumentException e) {
            Json.answer(exchange, 400, new JsonObject().put("message", e.getMessage()));
        }
    }

    private static String text(RoutingContext exchange, String name) {
        return Json.body(exchange)
                .map(body -> body.getValue(name))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(text -> !text.isBlank() && text.length() <= MOST_TEXT)
                .orElseThrow(() -> new IllegalArgumentException("The body must hold a string \"" + name + "\"."));
    }

    private Optional<CallFlow> find(RoutingContext exchange) {
        return switchboard.find(exchange.pathParam("call"));
    }

    private static void missing(RoutingContext exchange) {
        Json.answer(exchange, 404, new JsonObject().put("message", "No such call, or not in that state."));
    }
}
