package dev.preop.gateway.sms.rest;

import dev.preop.gateway.sms.SmsSender;
import dev.preop.kit.auth.ServiceCall;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes orders to send somebody a text message. */
@Path("/internal/messages")
public class SmsResource {

    private final SmsSender sender;

    public SmsResource(SmsSender sender) {
        this.sender = sender;
    }

    @POST
    @ServiceCall(audience = "call-gateway")
    @ResponseStatus(201)
    public Uni<SmsResponse> send(@NotNull @Valid SmsRequest request) {
        return sender.send(request.sms()).map(SmsResponse::new);
    }

    /** The message as Twilio took it. */
    public record SmsResponse(String messageSid) {}
}
