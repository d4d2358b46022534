package dev.preop.simulators.twilio.webhook;

import dev.preop.simulators.twilio.webhook.Overrides.Failure;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Sends signed requests to the application, retried only as its URL asks. */
public final class Webhooks {

    private static final int MOST_CONNECTIONS = 200;

    private final Vertx vertx;
    private final Duration betweenTries;
    private final HttpClient client;
    private final Tunnel tunnel;
    private final String authToken;

    /** Signs with the auth token and lets some time pass between tries. */
    public Webhooks(Vertx vertx, Tunnel tunnel, String authToken, Duration betweenTries) {
        this.vertx = vertx;
        this.betweenTries = betweenTries;
        client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(MOST_CONNECTIONS));
        this.tunnel = tunnel;
        this.authToken = authToken;
    }

    /** Sends a form by POST, or in the query by GET; fails when no attempt got an answer. */
    public Future<WebhookResponse> send(WebhookUrl url, HttpMethod method, Map<String, String> form) {
        Overrides overrides = url.overrides();
        String token = UUID.randomUUID().toString();
        return attempt(signed(url, method, form, token), body(method, form), overrides, overrides.retries())
                .timeout(overrides.totalMillis(), TimeUnit.MILLISECONDS);
    }

    private Future<WebhookResponse> attempt(RequestOptions request, Buffer body, Overrides overrides, int left) {
        return Future.succeededFuture()
                .compose(ready -> client.request(request))
                .transform(connected -> connected.failed()
                        ? Future.failedFuture(new Failed(Failure.CT, connected.cause()))
                        : connected
                                .result()
                                .send(body)
                                .timeout(overrides.readMillis(), TimeUnit.MILLISECONDS)
                                .compose(Webhooks::read)
                                .recover(problem -> Future.failedFuture(new Failed(Failure.RT, problem))))
                .transform(outcome -> {
                    boolean again = left > 0
                            && (outcome.succeeded()
                                    ? retried(outcome.result().status(), overrides)
                                    : outcome.cause() instanceof Failed failed
                                            && overrides.retryOn().contains(failed.kind));
                    return again
                            ? vertx.timer(betweenTries.toMillis(), TimeUnit.MILLISECONDS)
                                    .compose(passed -> attempt(request, body, overrides, left - 1))
                            : same(outcome);
                });
    }

    private RequestOptions signed(WebhookUrl url, HttpMethod method, Map<String, String> form, String token) {
        boolean post = method.equals(HttpMethod.POST);
        String query = post || form.isEmpty() ? "" : (url.uri().getRawQuery() == null ? '?' : '&') + encode(form);
        Map<String, List<String>> signedForm = post ? lists(form) : Map.of();
        URI uri = url.uri();
        Tunnel.Target target = tunnel.target(uri);
        RequestOptions request = new RequestOptions()
                .setMethod(method)
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setConnectTimeout(url.overrides().connectMillis())
                .setURI(url.pathAndQuery() + query)
                .putHeader("Host", Tunnel.authority(uri))
                .putHeader("X-Forwarded-Proto", uri.getScheme())
                .putHeader("User-Agent", "TwilioProxy/1.1")
                .putHeader("Accept", "*/*")
                .putHeader("I-Twilio-Idempotency-Token", token)
                .putHeader("X-Twilio-Signature", Signature.of(authToken, url.signed() + query, signedForm));
        return post ? request.putHeader("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8") : request;
    }

    private static Buffer body(HttpMethod method, Map<String, String> form) {
        return method.equals(HttpMethod.POST) ? Buffer.buffer(encode(form)) : Buffer.buffer();
    }

    private static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, List<String>> lists(Map<String, String> form) {
        return form.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }

    private static Future<WebhookResponse> read(HttpClientResponse response) {
        String type = response.getHeader("Content-Type");
        return response.body()
                .map(body -> new WebhookResponse(response.statusCode(), type == null ? "" : type, body.toString()));
    }

    private static boolean retried(int status, Overrides overrides) {
        return status >= 500 && overrides.retryOn().contains(Failure.STATUS_5XX)
                || status >= 400 && status < 500 && overrides.retryOn().contains(Failure.STATUS_4XX);
    }

    private static Future<WebhookResponse> same(AsyncResult<WebhookResponse> outcome) {
        return outcome.succeeded() ? Future.succeededFuture(outcome.result()) : Future.failedFuture(outcome.cause());
    }

    /** An attempt that got no answer. */
    private static final class Failed extends Exception {
        private final Failure kind;

        private Failed(Failure kind, Throwable cause) {
            super(cause);
            this.kind = kind;
        }
    }
}
