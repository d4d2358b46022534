package dev.preop.simulators.twilio.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Delivery: what is retried, and how requests look. */
class WebhooksTest {

    private final Vertx vertx = Vertx.vertx();
    private final List<HttpServerRequest> requests = new CopyOnWriteArrayList<>();
    private final List<Integer> statuses = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Webhooks webhooks;

    @BeforeEach
    void start() {
        server = await(vertx.createHttpServer()
                .requestHandler(request -> {
                    requests.add(request);
                    int status = statuses.isEmpty() ? 204 : statuses.removeFirst();
                    if (status > 0) {
                        request.response().setStatusCode(status).end();
                    }
                })
                .listen(0, "127.0.0.1"));
        Tunnel tunnel = Tunnel.parse("https://calls.example=http://127.0.0.1:" + server.actualPort()
                + ",https://down.example=http://127.0.0.1:1");
        webhooks = new Webhooks(vertx, tunnel, "12345", Duration.ofMillis(20));
    }

    @AfterEach
    void stop() {
        await(vertx.close());
    }

    @Test
    void shouldNotRetryAServerErrorByDefault() {
        statuses.add(503);

        assertThat(send("https://calls.example/status").result().status()).isEqualTo(503);
        assertThat(requests).hasSize(1);
    }

    @Test
    void shouldRetryWhatTheFragmentNamesWithTheSameIdempotencyToken() {
        statuses.addAll(List.of(503, 500, 204));

        assertThat(send("https://calls.example/status#rc=3&rp=5xx").result().status())
                .isEqualTo(204);

        assertThat(requests).hasSize(3);
        assertThat(requests.stream()
                        .map(request -> request.getHeader("I-Twilio-Idempotency-Token"))
                        .distinct())
                .hasSize(1);
        assertThat(requests).allMatch(request -> request.uri().equals("/status"));
    }

    @Test
    void shouldRetryAReadTimeoutOnlyWhenTold() {
        statuses.add(0);
        assertThat(send("https://calls.example/status#rt=100").failed()).isTrue();
        assertThat(requests).hasSize(1);

        statuses.add(0);
        assertThat(send("https://calls.example/status#rt=100&rc=1&rp=rt")
                        .result()
                        .status())
                .isEqualTo(204);
        assertThat(requests).hasSize(3);
    }

    @Test
    void shouldGiveUpAfterTheTotalTime() {
        statuses.add(0);

        assertThat(send("https://calls.example/status#tt=100&rp=all&rc=5").failed())
                .isTrue();
    }

    @Test
    void shouldFailWhenNobodyListens() {
        assertThat(send("https://down.example/status").failed()).isTrue();
        assertThat(requests).isEmpty();
    }

    @Test
    void shouldSignAGetOverItsQueryAndNameThePublicHost() {
        WebhookUrl url = WebhookUrl.parse("https://calls.example/voice?a=1").orElseThrow();

        await(webhooks.send(url, HttpMethod.GET, Map.of("CallSid", "CA 1")));

        assertThat(requests.getFirst().uri()).isEqualTo("/voice?a=1&CallSid=CA+1");
        assertThat(requests.getFirst().getHeader("Host")).isEqualTo("calls.example");
        assertThat(requests.getFirst().getHeader("X-Twilio-Signature"))
                .isEqualTo(Signature.of("12345", "https://calls.example/voice?a=1&CallSid=CA+1", Map.of()));
    }

    private AsyncResult<WebhookResponse> send(String url) {
        Future<WebhookResponse> sent =
                webhooks.send(WebhookUrl.parse(url).orElseThrow(), HttpMethod.POST, Map.of("CallSid", "CA1"));
        return await(sent.transform(Future::succeededFuture));
    }

    private static <T> T await(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
