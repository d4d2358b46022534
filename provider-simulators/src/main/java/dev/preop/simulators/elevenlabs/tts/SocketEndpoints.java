package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.elevenlabs.ApiError;
import dev.preop.simulators.elevenlabs.Credentials;
import dev.preop.simulators.elevenlabs.SpeechFaults;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The upgrades to {@code /v1/text-to-speech/{voice}/stream-input} and {@code …/multi-stream-input}. */
public final class SocketEndpoints {

    private final Studio studio;
    private final Credentials credentials;

    public SocketEndpoints(Studio studio, Credentials credentials) {
        this.studio = studio;
        this.credentials = credentials;
    }

    /** Opens a socket with several contexts. */
    public void multi(RoutingContext exchange) {
        if (!credentials.mayConnect(exchange.request(), "tts_websocket")) {
            ApiError.invalidKey().answer(exchange);
            return;
        }
        accept(exchange, (socket, query) -> new MultiContextSession(socket, studio, query).begin());
    }

    /** Opens a socket with one; its key may also come with the first message. */
    public void single(RoutingContext exchange) {
        boolean admitted = credentials.mayConnect(exchange.request(), "tts_websocket");
        accept(exchange, (socket, query) -> new SingleContextSession(socket, studio, query, admitted).begin());
    }

    private void accept(RoutingContext exchange, BiConsumer<SpeechSocket, TtsQuery> begin) {
        Optional<Fault> refusal = studio.faults().take(SpeechFaults.TTS_REFUSE);
        if (refusal.isPresent()) {
            refused(refusal.get()).answer(exchange);
            return;
        }
        exchange.request().toWebSocket().onSuccess(socket -> accepted(exchange, socket, begin));
    }

    private void accepted(RoutingContext exchange, ServerWebSocket socket, BiConsumer<SpeechSocket, TtsQuery> begin) {
        SpeechSocket speech = new SpeechSocket(socket, studio);
        speech.guarded(() -> begin.accept(speech, TtsQuery.parse(exchange.queryParams())));
    }

    /** The error a refusal asks for. */
    static ApiError refused(Fault fault) {
        return ApiError.of(
                fault.details().getInteger("status", 429),
                fault.details().getString("word", "system_busy"),
                fault.details().getString("message", "A simulated refusal"));
    }
}
