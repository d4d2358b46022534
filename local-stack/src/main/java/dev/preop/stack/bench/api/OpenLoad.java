package dev.preop.stack.bench.api;

import dev.preop.stack.bench.Arrivals;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Requests that come as a Poisson process, however slow the answers are. The time of each is counted from the moment at
 * which it was meant to be sent, waiting for a connection included: a service that falls behind gets no relief from it.
 */
final class OpenLoad implements AutoCloseable {

    private static final int CONNECTIONS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final int NOT_OK = 300;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context context = vertx.getOrCreateContext();
    private final HttpClient client;

    OpenLoad(URI origin) {
        client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost(origin.getHost())
                .setDefaultPort(origin.getPort())
                .setMaxPoolSize(CONNECTIONS)
                .setKeepAliveTimeout((int) TimeUnit.MINUTES.toSeconds(5)));
    }

    /**
     * What came back in the counted time.
     *
     * @param millis from when each request was due until its answer was there, or until nobody waited for it any more
     * @param failed how many were answered with an error or not at all
     * @param perSecond good answers that came in that time, of requests that were due earlier as well: when more is asked
     *     than can be answered, it tells how much can
     */
    record Answers(List<Double> millis, int failed, double perSecond) {}

    /** Asks {@code rate} times a second on average. {@code onWarm} is run when requests begin to count. */
    Answers run(Supplier<Asked> requests, int rate, Duration warmUp, Duration time, Runnable onWarm) {
        var moments = Arrivals.between(
                Duration.ZERO, warmUp.plus(time), Duration.ofSeconds(1).dividedBy(rate));
        var run = new Run(moments.stream().mapToLong(Duration::toNanos).toArray(), warmUp, time, requests, onWarm);
        context.runOnContext(ignored -> run.begin());
        return run.over.join();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** One run; all of it on the one event loop. */
    private final class Run {

        private final CompletableFuture<Answers> over = new CompletableFuture<>();
        private final long[] moments;
        private final long warm;
        private final Duration time;
        private final Supplier<Asked> requests;
        private final Runnable onWarm;
        private final boolean[] answered;
        private final List<Double> millis = new ArrayList<>();
        private final long start = System.nanoTime();
        private int next;
        private int done;
        private int failed;
        private int good;
        private boolean counting;

        Run(long[] moments, Duration warmUp, Duration time, Supplier<Asked> requests, Runnable onWarm) {
            this.moments = moments;
            this.warm = warmUp.toNanos();
            this.time = time;
            this.requests = requests;
            this.onWarm = onWarm;
            this.answered = new boolean[moments.length];
        }

        void begin() {
            vertx.setPeriodic(1, this::sendDue);
        }

        private void sendDue(long timer) {
            var now = System.nanoTime() - start;
            if (!counting && now >= warm) {
                counting = true;
                vertx.executeBlocking(() -> {
                    onWarm.run();
                    return null;
                });
            }
            while (next < moments.length && moments[next] <= now) {
                send(next++);
            }
            if (next == moments.length) {
                vertx.cancelTimer(timer);
                vertx.setTimer(PATIENCE.toMillis(), ignored -> giveUp());
            }
        }

        private void send(int index) {
            var asked = requests.get();
            client.request(HttpMethod.valueOf(asked.method()), asked.path())
                    .compose(request -> exchange(request, asked))
                    .onComplete(status -> note(index, status.succeeded() ? status.result() : 0));
        }

        private static io.vertx.core.Future<Integer> exchange(HttpClientRequest request, Asked asked) {
            asked.token().ifPresent(token -> request.putHeader("Authorization", "Bearer " + token));
            if (!asked.body().isEmpty()) {
                request.putHeader("Content-Type", "application/json");
            }
            return request.send(Buffer.buffer(asked.body()))
                    .compose(response -> response.body().map(body -> response.statusCode()));
        }

        private void note(int index, int status) {
            if (answered[index]) {
                return;
            }
            answered[index] = true;
            done++;
            var now = System.nanoTime() - start;
            var isGood = status >= OK && status < NOT_OK;
            if (isGood && now >= warm && now < warm + time.toNanos()) {
                good++;
            }
            if (moments[index] >= warm) {
                millis.add((now - moments[index]) / (double) TimeUnit.MILLISECONDS.toNanos(1));
                failed += isGood ? 0 : 1;
            }
            if (done == moments.length) {
                over.complete(new Answers(List.copyOf(millis), failed, good * 1000.0 / time.toMillis()));
            }
        }

        private void giveUp() {
            for (var index = 0; index < moments.length; index++) {
                note(index, 0);
            }
        }
    }
}
