package dev.preop.stack.bench.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that refuses every other request. */
class OpenLoadTest {

    private static final Asked ASKED = Asked.get("/any", "token");

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void start() {
        server = vertx.createHttpServer()
                .requestHandler(request -> request.response()
                        .setStatusCode(requests.getAndIncrement() % 2 == 0 ? 200 : 503)
                        .end())
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    @AfterEach
    void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void countsEveryRequestOnceAndErrorsAsFailed() {
        try (var load = new OpenLoad(URI.create("http://127.0.0.1:" + server.actualPort()))) {
            var answers = load.run(() -> ASKED, 100, Duration.ofSeconds(1));

            assertThat(answers.millis()).hasSize(requests.get()).allMatch(millis -> millis > 0);
            assertThat(answers.failed()).isEqualTo(requests.get() / 2);
        }
    }

    @Test
    void countsNothingOfTheWarmUp() {
        try (var load = new OpenLoad(URI.create("http://127.0.0.1:" + server.actualPort()))) {
            load.warmUp(() -> ASKED, Duration.ofMillis(300));
            var before = requests.get();

            var answers = load.run(() -> ASKED, 100, Duration.ofMillis(500));

            assertThat(before).isPositive();
            assertThat(answers.millis()).hasSize(requests.get() - before);
        }
    }
}
