package dev.preop.gateway.twilio;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;

/** The Twilio account and how to reach it. */
@ConfigMapping(prefix = "preop.twilio")
public interface TwilioConfig {

    /** {@code AC} and 32 hex digits. */
    String accountSid();

    /** The account's primary auth token: it signs webhooks and opens the REST API. */
    String authToken();

    /** The caller id, E.164. */
    String phoneNumber();

    /** Origin of the REST API. */
    URI apiUrl();

    /** How long to wait for a TCP and TLS connection; until then nothing was sent. */
    Duration connectTimeout();

    /** How long to wait for an answer; after that the outcome of a request is unknown. */
    Duration requestTimeout();
}
