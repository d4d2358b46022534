package dev.preop.gateway.dial.rest;

import dev.preop.gateway.dial.CallPlacement;
import dev.preop.kit.auth.ServiceCall;
import io.opentelemetry.api.trace.Span;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Takes orders to call somebody from the task service. */
@Path("/internal/calls")
public class DialResource {

    private final CallPlacement placement;

    public DialResource(CallPlacement placement) {
        this.placement = placement;
    }

    @POST
    @ServiceCall(audience = "call-gateway")
    @ResponseStatus(201)
    public Uni<DialResponse> place(@NotNull @Valid DialRequest request) {
        return placement.place(request.toOrder(Span.current().getSpanContext())).map(DialResponse::of);
    }
}
