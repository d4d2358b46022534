package dev.preop.stack.bench.api;

import dev.preop.stack.bench.Arrivals;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Requests that come as a Poisson process, however slow the answers are. The time of each is counted from the moment at
 * which it was meant to be sent, waiting for a connection included: a service that falls behind gets no relief from it.
 */
final class OpenLoad implements AutoCloseable {

    private static final int CONNECTIONS = 200;
    private static final int WARMING_UP = 16;
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
     * @param perSecond good answers that came in that time: when more is asked than can be answered, it tells how much
     *     can
     */
    record Answers(List<Double> millis, int failed, double perSecond) {}

    /** Asks {@code rate} times a second on average. */
    Answers run(Supplier<Asked> requests, int rate, Duration time) {
        var moments =
                Arrivals.between(Duration.ZERO, time, Duration.ofSeconds(1).dividedBy(rate));
        var run = new Run(moments.stream().mapToLong(Duration::toNanos).toArray(), time, requests);
        context.runOnContext(ignored -> run.begin());
        return run.over.join();
    }

    /**
     * Has a few callers ask one thing after another. Whoever has just been started is slow until its code is compiled: in
     * an open model it would still be busy with what came then long after.
     */
    void warmUp(Supplier<Asked> requests, Duration time) {
        var end = System.nanoTime() + time.toNanos();
        var callers = Stream.generate(Promise::<Void>promise).limit(WARMING_UP).toList();
        context.runOnContext(ignored -> callers.forEach(caller -> askUntil(end, requests, caller)));
        Future.join(callers.stream().map(Promise::future).toList())
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private void askUntil(long end, Supplier<Asked> requests, Promise<Void> over) {
        if (System.nanoTime() >= end) {
            over.complete();
            return;
        }
        send(requests.get()).onComplete(status -> askUntil(end, requests, over));
    }

    /** The status that it is answered with. */
    private Future<Integer> send(Asked asked) {
        return client.request(HttpMethod.valueOf(asked.method()), asked.path()).compose(request -> {
            asked.token().ifPresent(token -> request.putHeader("Authorization", "Bearer " + token));
            if (!asked.body().isEmpty()) {
                request.putHeader("Content-Type", "application/json");
            }
            return request.send(Buffer.buffer(asked.body()))
                    .compose(response -> response.body().map(body -> response.statusCode()));
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** One run; all of it on the one event loop. */
    private final class Run {

        private final CompletableFuture<Answers> over = new CompletableFuture<>();
        private final long[] moments;
        private final Duration time;
        private final Supplier<Asked> requests;
        private final boolean[] answered;
        private final List<Double> millis = new ArrayList<>();
        private final long start = System.nanoTime();
        private int next;
        private int failed;
        private int good;

        Run(long[] moments, Duration time, Supplier<Asked> requests) {
            this.moments = moments;
            this.time = time;
            this.requests = requests;
            this.answered = new boolean[moments.length];
        }

        void begin() {
            vertx.setPeriodic(1, this::sendDue);
        }

        private void sendDue(long timer) {
            var now = System.nanoTime() - start;
            while (next < moments.length && moments[next] <= now) {
                int index = next++;
                send(requests.get()).onComplete(status -> note(index, status.succeeded() ? status.result() : 0));
            }
            if (next == moments.length) {
                vertx.cancelTimer(timer);
                vertx.setTimer(PATIENCE.toMillis(), ignored -> giveUp());
            }
        }

        private void note(int index, int status) {
            if (answered[index]) {
                return;
            }
            answered[index] = true;
            var now = System.nanoTime() - start;
            var isGood = status >= OK && status < NOT_OK;
            good += isGood && now < time.toNanos() ? 1 : 0;
            failed += isGood ? 0 : 1;
            millis.add((now - moments[index]) / (double) TimeUnit.MILLISECONDS.toNanos(1));
            if (millis.size() == moments.length) {
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
