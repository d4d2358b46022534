package dev.preop.gateway.webhook.rest;

import dev.preop.gateway.transfer.TransferTwiml;
import dev.preop.gateway.webhook.AnsweringMachineService;
import dev.preop.gateway.webhook.CallStatusService;
import dev.preop.gateway.webhook.CallTranscriptService;
import dev.preop.gateway.webhook.StreamStatusService;
import dev.preop.gateway.webhook.VoiceService;
import dev.preop.gateway.webhook.Webhook;
import dev.preop.gateway.webhook.WebhookVerifier;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.ProblemException;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What Twilio calls. An answer of 2xx means that whatever had to be told is with Kafka; 503 makes Twilio try again. */
@Path("/api/webhooks")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class WebhookResource {

    /** Well below the 15 s after which Twilio stops waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final WebhookVerifier verifier;
    private final VoiceService voice;
    private final CallStatusService callStatus;
    private final AnsweringMachineService answeringMachine;
    private final StreamStatusService streamStatus;
    private final CallTranscriptService callTranscript;
    private final TransferTwiml transfers;

    public WebhookResource(
            WebhookVerifier verifier,
            VoiceService voice,
            CallStatusService callStatus,
            AnsweringMachineService answeringMachine,
            StreamStatusService streamStatus,
            CallTranscriptService callTranscript,
            TransferTwiml transfers) {
        this.verifier = verifier;
        this.voice = voice;
        this.callStatus = callStatus;
        this.answeringMachine = answeringMachine;
        this.streamStatus = streamStatus;
        this.callTranscript = callTranscript;
        this.transfers = transfers;
    }

    @POST
    @Path("/voice")
    @Produces(MediaType.APPLICATION_XML)
    @NonBlocking
    public String voice(@Context HttpServerRequest request, @RestQuery @DefaultValue("0") int resume, String body) {
        return voice.answer(verified(request, body), resume);
    }

    @POST
    @Path("/call-status")
    public Uni<Void> callStatus(
            @Context HttpServerRequest request,
            @RestQuery @Nullable String ended,
            @RestQuery @Nullable String limit,
            String body) {
        return told(callStatus.report(verified(request, body), ended, limit));
    }

    @POST
    @Path("/answering-machine")
    public Uni<Void> answeringMachine(@Context HttpServerRequest request, String body) {
        return told(answeringMachine.verdict(verified(request, body)));
    }

    @POST
    @Path("/stream-status")
    @NonBlocking
    public void streamStatus(@Context HttpServerRequest request, String body) {
        streamStatus.report(verified(request, body));
    }

    @POST
    @Path("/call-transcript")
    @NonBlocking
    public void callTranscript(@Context HttpServerRequest request, String body) {
        callTranscript.heard(verified(request, body));
    }

    @POST
    @Path("/dial-ended")
    @Produces(MediaType.APPLICATION_XML)
    @NonBlocking
    public String dialEnded(@Context HttpServerRequest request, String body) {
        return transfers.afterDial(
                verified(request, body).form().value("DialCallStatus").orElse(""));
    }

    private Webhook verified(@Context HttpServerRequest request, String body) {
        return verifier.verify(request.uri(), request.getHeader("X-Twilio-Signature"), request.getParam("call"), body);
    }

    private static Uni<Void> told(Uni<Void> publishing) {
        return publishing
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure()
                .transform(failure -> new ProblemException(
                        ErrorCode.SERVICE_UNAVAILABLE, "The event could not be published; try again.", failure));
    }
}
