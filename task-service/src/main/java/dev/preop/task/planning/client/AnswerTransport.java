package dev.preop.task.planning.client;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.preop.kit.time.Cancellable;
import dev.preop.kit.time.Timers;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Carries LangChain4j's requests, and answers as they come in; the transport of the extension does not stream. An answer may
 * take so long in all, say so much, and no more: a model that never ends is cut off.
 */
final class AnswerTransport implements HttpClient {

    private static final int OK = 200;

    private final java.net.http.HttpClient http;
    private final Timers timers;
    private final Clock clock;
    private final Duration patience;

    /** @param patience how long an answer may take from the request to its end */
    AnswerTransport(Timers timers, Clock clock, Duration patience) {
        this.http =
                java.net.http.HttpClient.newBuilder().version(Version.HTTP_1_1).build();
        this.timers = timers;
        this.clock = clock;
        this.patience = patience;
    }

    /** Returns when the answer has ended. Failures are told to {@code listener}. */
    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        Instant end = clock.instant().plus(patience);
        try {
            HttpResponse<InputStream> answer = http.send(wire(request), BodyHandlers.ofInputStream());
            if (answer.statusCode() == OK) {
                read(answer.body(), end, parser, listener);
            } else {
                answer.body().close();
                listener.onError(new HttpException(answer.statusCode(), "status " + answer.statusCode()));
            }
        } catch (HttpTimeoutException e) {
            listener.onError(tooLate());
        } catch (IOException e) {
            listener.onError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            listener.onError(e);
        }
    }

    private void read(InputStream body, Instant end, ServerSentEventParser parser, ServerSentEventListener listener) {
        AtomicBoolean late = new AtomicBoolean();
        Cancellable alarm = timers.after(Duration.between(clock.instant(), end), () -> {
            late.set(true);
            close(body);
        });
        parser.parse(new BoundedInput(body), listener);
        alarm.cancel();
        if (late.get()) {
            listener.onError(tooLate());
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        throw new UnsupportedOperationException("answers are streamed");
    }

    private java.net.http.HttpRequest wire(HttpRequest request) {
        var wire = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(patience)
                .method(request.method().name(), BodyPublishers.ofString(request.body()));
        request.headers().forEach((name, values) -> values.forEach(value -> wire.header(name, value)));
        return wire.build();
    }

    private static TimeoutException tooLate() {
        return new TimeoutException("the answer takes too long");
    }

    /** Wakes whoever reads from it. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
