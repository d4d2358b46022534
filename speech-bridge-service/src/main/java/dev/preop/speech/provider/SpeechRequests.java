package dev.preop.speech.provider;

import dev.preop.kit.time.Timers;
import dev.preop.speech.provider.SpeechUnavailableException.Reason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;

/** Turns one text into sound by one request, for what is needed again or before a socket stands. */
@Singleton
public class SpeechRequests {

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int MAX_BYTES = 480_000;
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(250), Duration.ofSeconds(1));

    private final ElevenLabsConfig config;
    private final HttpClient client;
    private final Timers timers;

    public SpeechRequests(ElevenLabsConfig config, Vertx vertx, Timers timers) {
        this.config = config;
        this.timers = timers;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(2_000));
    }

    /**
     * The μ-law sound of a text; {@code language} is BCP 47. What may pass is tried again twice.
     *
     * @return fails with {@link SpeechUnavailableException}
     */
    public Future<byte[]> sound(String text, String language) {
        return attempt(text, language, 0);
    }

    private Future<byte[]> attempt(String text, String language, int tries) {
        return request(text, language).recover(failure -> {
            SpeechUnavailableException known = failure instanceof SpeechUnavailableException already
                    ? already
                    : new SpeechUnavailableException(Reason.UNREACHABLE);
            if (!known.reason().passing() || tries >= PAUSES.size()) {
                return Future.failedFuture(known);
            }
            Promise<byte[]> later = Promise.promise();
            timers.after(
                    PAUSES.get(tries), () -> attempt(text, language, tries + 1).onComplete(later));
            return later.future();
        });
    }

    private Future<byte[]> request(String text, String language) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setAbsoluteURI(config.url().toString().replaceFirst("/+$", "") + "/v1/text-to-speech/"
                        + ElevenLabs.encoded(config.voiceId()) + "/stream?output_format=ulaw_8000")
                .putHeader("xi-api-key", config.apiKey())
                .putHeader("content-type", "application/json");
        options.setTimeout(TIMEOUT_MILLIS);
        Buffer body = Buffer.buffer(ProviderJson.object()
                .put("text", text)
                .put("model_id", config.ttsModel())
                .put("language_code", ElevenLabs.primary(language))
                .toString());
        // The answer is read where it arrives: on another thread it might already be over.
        return client.request(options).compose(request -> request.send(body).compose(response -> read(response)
                .compose(bytes -> response.statusCode() == 200 ? sound(response, bytes) : refused(response, bytes))));
    }

    private static Future<Buffer> read(HttpClientResponse response) {
        Promise<Buffer> whole = Promise.promise();
        Buffer content = Buffer.buffer();
        response.exceptionHandler(whole::tryFail);
        response.endHandler(ignored -> whole.tryComplete(content));
        response.handler(part -> {
            if (content.length() + part.length() > MAX_BYTES) {
                whole.tryFail(new SpeechUnavailableException(Reason.NOT_SOUND));
                response.request().reset();
            } else {
                content.appendBuffer(part);
            }
        });
        return whole.future();
    }

    private static Future<byte[]> sound(HttpClientResponse response, Buffer content) {
        String type = response.getHeader("content-type");
        return RawSound.of(content.getBytes())
                .filter(sound -> sound.length > 0 && type != null && type.startsWith("audio/"))
                .map(Future::succeededFuture)
                .orElseGet(() -> Future.failedFuture(new SpeechUnavailableException(Reason.NOT_SOUND)));
    }

    private static Future<byte[]> refused(HttpClientResponse response, Buffer content) {
        String status = ProviderJson.read(content.toString())
                .flatMap(body -> ProviderJson.member(body, "detail"))
                .flatMap(detail -> ProviderJson.text(detail, "status"))
                .orElse("");
        Reason reason =
                switch (response.statusCode()) {
                    case 401, 403 -> status.equals("quota_exceeded") ? Reason.QUOTA_EXCEEDED : Reason.KEY_REFUSED;
                    case 408, 425, 429 -> Reason.BUSY;
                    default -> response.statusCode() >= 500 ? Reason.UNREACHABLE : Reason.INVALID;
                };
        return Future.failedFuture(new SpeechUnavailableException(reason));
    }
}
