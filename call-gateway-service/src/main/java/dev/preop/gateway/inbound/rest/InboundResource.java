package dev.preop.gateway.inbound.rest;

import dev.preop.gateway.dial.PhoneNumber;
import dev.preop.gateway.inbound.InboundCall;
import dev.preop.gateway.inbound.InboundCalls;
import dev.preop.gateway.signature.TwilioForm;
import dev.preop.gateway.webhook.VoiceAnswers;
import dev.preop.gateway.webhook.WebhookVerifier;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

/** The webhooks of our own number; it is set up with Twilio once, so that they carry no token of a call. */
@Path("/api/webhooks")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_XML)
public class InboundResource {

    private final WebhookVerifier verifier;
    private final InboundCalls calls;
    private final VoiceAnswers answers;

    public InboundResource(WebhookVerifier verifier, InboundCalls calls, VoiceAnswers answers) {
        this.verifier = verifier;
        this.calls = calls;
        this.answers = answers;
    }

    @POST
    @Path("/inbound-call")
    @NonBlocking
    public Uni<String> inboundCall(@Context HttpServerRequest request, String body) {
        TwilioForm form = signed(request, body);
        return calls.answer(new InboundCall(WebhookVerifier.callSid(form), number(form, "From"), number(form, "To")));
    }

    /** Messages are taken note of by Twilio only; nobody is answered. */
    @POST
    @Path("/inbound-sms")
    @NonBlocking
    public String inboundSms(@Context HttpServerRequest request, String body) {
        signed(request, body);
        return answers.silence();
    }

    private TwilioForm signed(HttpServerRequest request, String body) {
        return verifier.signed(request.uri(), request.getHeader("X-Twilio-Signature"), body);
    }

    private static String number(TwilioForm form, String field) {
        return form.value(field)
                .filter(number -> number.matches(PhoneNumber.SHAPE))
                .orElse(InboundCall.ANONYMOUS);
    }
}
