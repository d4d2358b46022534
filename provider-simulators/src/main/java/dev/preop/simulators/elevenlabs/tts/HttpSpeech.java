package dev.preop.simulators.elevenlabs.tts;

import dev.preop.simulators.control.Fault;
import dev.preop.simulators.elevenlabs.ApiError;
import dev.preop.simulators.elevenlabs.Credentials;
import dev.preop.simulators.elevenlabs.SpeechFaults;
import dev.preop.simulators.http.Json;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** {@code POST /v1/text-to-speech/{voice}[/stream]}: one text in, its sound out as it is made. */
public final class HttpSpeech {

    private static final int MOST_CHARACTERS = 40_000;

    private final Studio studio;
    private final Credentials credentials;
    private int open;

    public HttpSpeech(Studio studio, Credentials credentials) {
        this.studio = studio;
        this.credentials = credentials;
    }

    /** Answers a request. */
    public void speak(RoutingContext exchange) {
        error(exchange).ifPresentOrElse(error -> error.answer(exchange), () -> stream(exchange));
    }

    private Optional<ApiError> error(RoutingContext exchange) {
        if (!credentials.hasKey(exchange.request())) {
            return Optional.of(ApiError.invalidKey());
        }
        Optional<Fault> refusal = studio.faults().take(SpeechFaults.TTS_REFUSE);
        if (refusal.isPresent()) {
            return refusal.map(SocketEndpoints::refused);
        }
        Optional<JsonObject> body = Json.body(exchange);
        if (body.isEmpty() || !body.get().containsKey("text")) {
            return Optional.of(ApiError.validation("text", "missing", "Field required"));
        }
        if (!(body.get().getValue("text") instanceof String text)) {
            return Optional.of(ApiError.validation("text", "string_type", "Input should be a valid string"));
        }
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of(
                    ApiError.of(400, "max_character_limit_exceeded", "This request's text has too many characters"));
        }
        String format = exchange.request().getParam("output_format");
        if (!"ulaw_8000".equals(format)) {
            return Optional.of(ApiError.of(400, "invalid_output_format", "This server speaks ulaw_8000 only"));
        }
        return open >= studio.settings().httpRequests()
                ? Optional.of(ApiError.of(429, "too_many_concurrent_requests", "Too many concurrent requests"))
                : Optional.empty();
    }

    private void stream(RoutingContext exchange) {
        open++;
        HttpServerResponse response = exchange.response()
                .setChunked(true)
                .putHeader("Content-Type", "audio/basic")
                .putHeader("current-concurrent-requests", Integer.toString(open))
                .putHeader(
                        "maximum-concurrent-requests",
                        Integer.toString(studio.settings().httpRequests()));
        Outlet outlet = new Outlet(
                studio.vertx(),
                studio.settings(),
                (speech, index) -> response.write(Buffer.buffer(speech.piece(index))));
        response.closeHandler(gone -> outlet.stop());
        response.endHandler(ended -> open--);
        String text = Json.body(exchange).map(body -> body.getString("text")).orElse("");
        outlet.speak(studio.spoken(text), 0);
        outlet.whenEmpty(response::end);
    }
}
