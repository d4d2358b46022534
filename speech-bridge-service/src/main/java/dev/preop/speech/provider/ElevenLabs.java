package dev.preop.speech.provider;

import dev.preop.kit.time.Timers;
import dev.preop.speech.time.MonotonicClock;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

/** Makes the two sockets of a call to ElevenLabs: both speak μ-law at 8 kHz, so nothing is transcoded. */
@Singleton
public class ElevenLabs {

    private static final int CONNECT_MILLIS = 2_000;
    private static final Duration SYNTHESIS_IDLE = Duration.ofMinutes(3);

    private final ElevenLabsConfig config;
    private final WebSocketClient client;
    private final Timers timers;
    private final MonotonicClock clock;

    public ElevenLabs(ElevenLabsConfig config, Vertx vertx, Timers timers, MonotonicClock clock) {
        this.config = config;
        this.timers = timers;
        this.clock = clock;
        this.client = vertx.createWebSocketClient(ProviderSocket.clientOptions());
    }

    /** A recognition socket for one call; {@code language} is BCP 47. */
    public ProviderSocket recognition(String language) {
        return socket(
                "speech recognition",
                "/v1/speech-to-text/realtime?model_id=" + encoded(config.sttModel())
                        + "&audio_format=ulaw_8000&commit_strategy=manual&include_timestamps=true&language_code="
                        + primary(language));
    }

    /** A synthesis socket for one call; {@code language} is BCP 47. */
    public ProviderSocket synthesis(String language) {
        return socket(
                "speech synthesis",
                "/v1/text-to-speech/" + encoded(config.voiceId()) + "/multi-stream-input?model_id="
                        + encoded(config.ttsModel())
                        + "&output_format=ulaw_8000&sync_alignment=true&inactivity_timeout="
                        + SYNTHESIS_IDLE.toSeconds() + "&language_code=" + primary(language));
    }

    private ProviderSocket socket(String name, String path) {
        String base = config.url().toString().replaceFirst("/+$", "").replaceFirst("^http", "ws");
        WebSocketConnectOptions options =
                new WebSocketConnectOptions().setAbsoluteURI(base + path).addHeader("xi-api-key", config.apiKey());
        options.setTimeout(CONNECT_MILLIS);
        return new ProviderSocket(name, client, options, timers, clock);
    }

    static String primary(String language) {
        return encoded(Locale.forLanguageTag(language).getLanguage());
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
