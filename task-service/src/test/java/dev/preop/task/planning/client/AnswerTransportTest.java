package dev.preop.task.planning.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.langchain4j.http.client.HttpMethod;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import dev.preop.kit.testing.VirtualTime;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class AnswerTransportTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final VirtualTime time = new VirtualTime();
    private final AnswerTransport transport = new AnswerTransport(time, time.clock(), PATIENCE);
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Throwable> failures = new ArrayList<>();
    private final ServerSentEventListener listener = failures::add;
    private HttpServer model;

    @BeforeEach
    void aModelThatBeginsAndStalls() throws IOException {
        model = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        model.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        model.createContext("/", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("{}\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            await();
        });
        model.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        model.stop(0);
    }

    @Test
    @Timeout(30)
    void shouldEndAnAnswerThatDoesNotGoOn() {
        ServerSentEventParser reading = (body, told) -> {
            Thread clock = Thread.ofVirtual().unstarted(() -> time.advance(PATIENCE));
            readAll(body, clock);
        };

        transport.execute(request(), reading, listener);

        assertThat(failures).singleElement().isInstanceOf(TimeoutException.class);
        assertThat(time.pending()).isZero();
    }

    @Test
    void shouldEndAnAnswerThatNeverEnds() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThat(new BoundedInput(new ByteArrayInputStream(new byte[100])))
                .hasSameContentAs(new ByteArrayInputStream(new byte[100]));
        assertThatThrownBy(() -> new BoundedInput(endless).readAllBytes())
                .isInstanceOf(IOException.class)
                .hasMessage("the answer does not end");
    }

    private HttpRequest request() {
        return HttpRequest.builder()
                .method(HttpMethod.POST)
                .url("http://localhost:" + model.getAddress().getPort())
                .body("{}")
                .build();
    }

    /** Reads what is there, lets {@code clock} run, and reads on. */
    private static void readAll(InputStream body, Thread clock) {
        try {
            body.read();
            clock.start();
            body.readAllBytes();
        } catch (IOException e) {
            // the stream was closed under the reader, which LangChain4j tells its listener; what counts here is that it
            // returns
        } finally {
            join(clock);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
