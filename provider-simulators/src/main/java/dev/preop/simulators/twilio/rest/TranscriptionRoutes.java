package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.http.Json;
import dev.preop.simulators.twilio.call.CallFlow;
import dev.preop.simulators.twilio.call.CallForm;
import dev.preop.simulators.twilio.call.Switchboard;
import dev.preop.simulators.twilio.error.ApiProblem;
import dev.preop.simulators.twilio.transcription.LiveTranscription;
import dev.preop.simulators.twilio.transcription.Track;
import dev.preop.simulators.twilio.transcription.TranscriptionRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** {@code /Calls/{sid}/Transcriptions}: start and stop; there is no reading them. */
final class TranscriptionRoutes {

    private static final int INVALID_CALLBACK = 20001;

    private final Switchboard switchboard;
    private final Account account;

    TranscriptionRoutes(Switchboard switchboard, Account account) {
        this.switchboard = switchboard;
        this.account = account;
    }

    void mount(Router router) {
        String path = account.path() + "/Calls/:call/Transcriptions";
        router.post(path + ".json").handler(this::create);
        router.post(path + "/:transcription.json").handler(this::stop);
    }

    private void create(RoutingContext exchange) {
        CallFlow flow = flow(exchange);
        TranscriptionRequest request = request(new FormReader(exchange.request().formAttributes()));
        boolean taken = request.name().isPresent()
                && flow.transcriptions().live().stream()
                        .anyMatch(other -> other.request().name().equals(request.name()));
        if (taken) {
            throw FormReader.invalid("Name");
        }
        answer(exchange, 201, flow.transcriptions().start(request));
    }

    private void stop(RoutingContext exchange) {
        FormReader form = new FormReader(exchange.request().formAttributes());
        String wanted = exchange.pathParam("transcription");
        LiveTranscription transcription = flow(exchange).transcriptions().live().stream()
                .filter(other ->
                        other.sid().equals(wanted) || other.request().name().equals(Optional.of(wanted)))
                .findFirst()
                .orElseThrow(() -> ApiProblem.notFound(exchange.request().path()));
        if (!form.text("Status").equals(Optional.of("stopped"))) {
            throw FormReader.invalid("Status");
        }
        transcription.stop();
        answer(exchange, 200, transcription);
    }

    private static TranscriptionRequest request(FormReader form) {
        return new TranscriptionRequest(
                form.text("Name"),
                Track.of(form.text("Track").orElse("both_tracks")).orElseThrow(() -> FormReader.invalid("Track")),
                form.url("StatusCallbackUrl", INVALID_CALLBACK),
                form.method("StatusCallbackMethod"),
                form.flag("PartialResults"),
                form.text("LanguageCode").orElse("en-US"));
    }

    private CallFlow flow(RoutingContext exchange) {
        return switchboard
                .find(exchange.pathParam("call"))
                .orElseThrow(() -> ApiProblem.notFound(exchange.request().path()));
    }

    private void answer(RoutingContext exchange, int status, LiveTranscription transcription) {
        String call = exchange.pathParam("call");
        String path = account.path() + "/Calls/" + call + "/Transcriptions/" + transcription.sid() + ".json";
        Json.answer(
                exchange,
                status,
                new JsonObject()
                        .put("account_sid", account.sid())
                        .put("call_sid", call)
                        .put("date_updated", CallForm.RFC_2822.format(transcription.updated()))
                        .put("name", transcription.request().name().orElse(null))
                        .put("sid", transcription.sid())
                        .put("status", transcription.stopped() ? "stopped" : "in-progress")
                        .put("uri", path));
    }
}
