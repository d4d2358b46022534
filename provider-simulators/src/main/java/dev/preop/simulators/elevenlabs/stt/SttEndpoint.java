package dev.preop.simulators.elevenlabs.stt;

import dev.preop.simulators.control.Faults;
import dev.preop.simulators.elevenlabs.ApiError;
import dev.preop.simulators.elevenlabs.Credentials;
import dev.preop.simulators.elevenlabs.ElevenLabsSettings;
import dev.preop.simulators.elevenlabs.SpeechFaults;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;

/** {@code GET /v1/speech-to-text/realtime}: accepts the socket first and looks at the parameters then, as the provider does. */
public final class SttEndpoint {

    private static final short POLICY_VIOLATION = 1008;

    private final Vertx vertx;
    private final ElevenLabsSettings settings;
    private final Credentials credentials;
    private final Faults faults;

    public SttEndpoint(Vertx vertx, ElevenLabsSettings settings, Credentials credentials, Faults faults) {
        this.vertx = vertx;
        this.settings = settings;
        this.credentials = credentials;
        this.faults = faults;
    }

    /** Answers an upgrade request. */
    public void connect(RoutingContext exchange) {
        if (!credentials.mayConnect(exchange.request(), "realtime_scribe")) {
            ApiError.invalidKey().answer(exchange);
            return;
        }
        if (faults.stands(SpeechFaults.STT_GONE)) {
            ApiError.of(503, "unavailable", "Simulated outage").answer(exchange);
            return;
        }
        faults.take(SpeechFaults.STT_REFUSE)
                .ifPresentOrElse(
                        fault -> ApiError.of(fault.details().getInteger("status", 503), "refused", "Simulated refusal")
                                .answer(exchange),
                        () -> exchange.request().toWebSocket().onSuccess(socket -> accepted(exchange, socket)));
    }

    private void accepted(RoutingContext exchange, ServerWebSocket socket) {
        try {
            SttQuery query = SttQuery.parse(exchange.queryParams());
            new SttSession(vertx, socket, query, settings, faults).begin();
        } catch (SttQuery.Invalid invalid) {
            socket.writeTextMessage(
                    SttFrames.error("invalid_request", invalid.getMessage()).encode());
            socket.close(POLICY_VIOLATION);
        }
    }
}
