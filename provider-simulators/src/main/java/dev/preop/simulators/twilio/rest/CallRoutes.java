package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.http.Json;
import dev.preop.simulators.twilio.call.CallFlow;
import dev.preop.simulators.twilio.call.CallRequest.Instructions;
import dev.preop.simulators.twilio.call.CallStatus;
import dev.preop.simulators.twilio.call.Switchboard;
import dev.preop.simulators.twilio.error.ApiProblem;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** {@code /Calls}: create, fetch, update, delete and list. */
final class CallRoutes {

    private final Switchboard switchboard;
    private final Account account;
    private final Faults faults;

    CallRoutes(Switchboard switchboard, Account account, Faults faults) {
        this.switchboard = switchboard;
        this.account = account;
        this.faults = faults;
    }

    void mount(Router router) {
        String calls = account.path() + "/Calls";
        router.post(calls + ".json").handler(this::create);
        router.get(calls + ".json").handler(this::list);
        router.get(calls + "/:call.json").handler(exchange -> answer(exchange, 200, find(exchange)));
        router.post(calls + "/:call.json").handler(this::update);
        router.delete(calls + "/:call.json").handler(this::delete);
    }

    private void create(RoutingContext exchange) {
        FormReader form = new FormReader(exchange.request().formAttributes());
        CallFlow flow = switchboard.place(CallRequests.create(form, account.phoneNumber()));
        if (!RestFaults.dropped(exchange, faults)) {
            answer(exchange, 201, flow);
        }
    }

    private void update(RoutingContext exchange) {
        FormReader form = new FormReader(exchange.request().formAttributes());
        CallFlow flow = find(exchange);
        Optional<Instructions> instructions = CallRequests.instructions(form);
        Optional<String> status = form.text("Status");
        CallRequests.progress(form).ifPresent(flow::tell);
        form.text("TimeLimit").ifPresent(given -> flow.limit(CallRequests.timeLimit(form)));
        if (status.isPresent()) {
            flow.hangUp(CallStatus.of(status.get())
                    .filter(wanted -> wanted == CallStatus.COMPLETED || wanted == CallStatus.CANCELED)
                    .orElseThrow(() -> FormReader.invalid("Status")));
        } else {
            instructions.ifPresent(flow::redirect);
        }
        answer(exchange, 200, flow);
    }

    private void delete(RoutingContext exchange) {
        CallFlow flow = find(exchange);
        if (!flow.call().status().ended()) {
            throw ApiProblem.badRequest(20009, "Cannot delete a call that has not ended.");
        }
        switchboard.forget(flow.call().sid());
        exchange.response().setStatusCode(204).end();
    }

    private void list(RoutingContext exchange) {
        CallFilter filter = new CallFilter(exchange.queryParams());
        Json.answer(
                exchange,
                200,
                Page.of(exchange.queryParams())
                        .of(
                                "calls",
                                exchange.request().path(),
                                switchboard.newestFirst().stream()
                                        .map(CallFlow::call)
                                        .filter(filter::accepts)
                                        .map(call -> CallJson.of(call, account.sid()))
                                        .toList()));
    }

    private CallFlow find(RoutingContext exchange) {
        return switchboard
                .find(exchange.pathParam("call"))
                .orElseThrow(() -> ApiProblem.notFound(exchange.request().path()));
    }

    private void answer(RoutingContext exchange, int status, CallFlow flow) {
        Json.answer(exchange, status, CallJson.of(flow.call(), account.sid()));
    }
}
