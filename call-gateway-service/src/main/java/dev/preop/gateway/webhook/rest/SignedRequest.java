package dev.preop.gateway.webhook.rest;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Context;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The parts of a webhook request, besides its body, that prove where it comes from and which call it is about. */
public record SignedRequest(
        @RestHeader("X-Twilio-Signature") @Nullable String signature,
        @RestQuery @Nullable String call,
        @Context HttpServerRequest http) {}
