package dev.preop.stack.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.preop.stack.process.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleSiteTest {

    private static final int READERS = 10;
    private static final URI SUPABASE = URI.create("http://127.0.0.1:9104");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port = Ports.free(1).getFirst();
    private final CountDownLatch read = new CountDownLatch(1);
    private final Semaphore letGo = new Semaphore(0);

    @TempDir
    Path folder;

    private HttpServer taskService;
    private ConsoleSite site;

    @BeforeEach
    void start() throws IOException {
        var built = Files.createDirectories(folder.resolve("dist"));
        Files.createDirectories(built.resolve("assets"));
        Files.createDirectories(built.resolve(".vite"));
        Files.writeString(built.resolve("index.html"), "<!doctype html>");
        Files.writeString(built.resolve("assets/index-1.js"), "start()");
        Files.writeString(built.resolve(".vite/manifest.json"), "{}");
        Files.writeString(folder.resolve("secret"), "secret");
        taskService = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        taskService.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        taskService.createContext("/api/echo", ConsoleSiteTest::echo);
        taskService.createContext("/api/events", this::events);
        taskService.createContext("/api/ticks", this::ticks);
        taskService.start();
        var tasks = URI.create("http://127.0.0.1:" + taskService.getAddress().getPort());
        site = ConsoleSite.start(port, built, tasks, SUPABASE, "sb_publishable_key");
    }

    @AfterEach
    void stop() {
        site.close();
        taskService.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/tasks", "/calls/0198?x=1", "/index.html"})
    void answersEveryPageWithTheApplication(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<!doctype html>");
        assertThat(answer.headers().firstValue("cache-control")).contains("no-cache");
        assertThat(answer.headers().firstValue("content-security-policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("script-src 'self';", "connect-src 'self' " + SUPABASE + ";")
                        .doesNotContain("unsafe"));
    }

    @Test
    void letsBrowsersKeepWhatItsNameSaysWillNeverChange() throws Exception {
        assertThat(get("/assets/index-1.js").headers().firstValue("cache-control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(get("/assets/index-0.js").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret", "/%2e%2e/secret", "/assets/..%2f..%2fsecret", "/.vite/manifest.json"})
    void leavesOtherFilesAlone(String path) throws Exception {
        assertThat(get(path).body()).isNotEqualTo("secret").isNotEqualTo("{}");
    }

    @Test
    void tellsPagesWhereToSignIn() throws Exception {
        assertThat(get("/config.json").body())
                .isEqualTo("{\"supabase_url\":\"http://127.0.0.1:9104\","
                        + "\"supabase_publishable_key\":\"sb_publishable_key\"}");
    }

    @Test
    void handsTheApiOnWithoutTheOrigin() throws Exception {
        var request = HttpRequest.newBuilder(at("/api/echo?a=b"))
                .header("authorization", "Bearer token")
                .header("origin", "http://localhost:8090")
                .POST(HttpRequest.BodyPublishers.ofString("body"))
                .build();

        var answer = client.send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body()).isEqualTo("POST /api/echo?a=b Bearer token null body");
    }

    @Test
    void passesALiveFeedOnAsItComes() throws Exception {
        var answer = client.send(HttpRequest.newBuilder(at("/api/events")).build(), BodyHandlers.ofInputStream());

        try (InputStream feed = answer.body()) {
            assertThat(new String(feed.readNBytes(6), UTF_8)).isEqualTo("data:1");
            read.countDown();
            assertThat(new String(feed.readNBytes(6), UTF_8)).isEqualTo("data:2");
        }
    }

    @Test
    void saysSoWhenTheServiceIsDown() throws Exception {
        taskService.stop(0);

        var answer = get("/api/echo");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"code\":\"service_unavailable\"");
    }

    @Test
    void letsGoOfAFeedWhoseReaderLeavesInTheMiddleAndSaysNothingOfIt() throws Exception {
        var said = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(said, true, UTF_8));
        try {
            var readers = new ArrayList<Socket>();
            while (readers.size() < READERS) {
                var reader = new Socket(InetAddress.getLoopbackAddress(), port);
                readers.add(reader);
                reader.getOutputStream().write("GET /api/ticks HTTP/1.1\r\nhost: a\r\n\r\n".getBytes(UTF_8));
                reader.getInputStream().readNBytes(200);
            }
            for (var reader : readers) {
                reader.close();
            }
            assertThat(letGo.tryAcquire(READERS, 20, TimeUnit.SECONDS)).isTrue();
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(UTF_8)).isEmpty();
    }

    @Test
    void breaksOffWhatTheServiceHasBrokenOff() throws Exception {
        var answer = client.send(HttpRequest.newBuilder(at("/api/events")).build(), BodyHandlers.ofInputStream());

        try (InputStream feed = answer.body()) {
            assertThat(new String(feed.readNBytes(6), UTF_8)).isEqualTo("data:1");
            taskService.stop(0);
            assertThatThrownBy(feed::readAllBytes).isInstanceOf(IOException.class);
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        var said = "%s %s %s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("authorization"),
                        exchange.getRequestHeaders().getFirst("origin"),
                        new String(exchange.getRequestBody().readAllBytes(), UTF_8))
                .getBytes(UTF_8);
        exchange.sendResponseHeaders(201, said.length);
        exchange.getResponseBody().write(said);
        exchange.close();
    }

    /** Sends its second event only when the first has been read at the other end. */
    private void events(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("data:1".getBytes(UTF_8));
        exchange.getResponseBody().flush();
        try {
            read.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseBody().write("data:2".getBytes(UTF_8));
        exchange.close();
    }

    /** Goes on telling something small for as long as anybody reads. */
    private void ticks(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (true) {
                body.write("tick".getBytes(UTF_8));
                body.flush();
                LockSupport.parkNanos(1_000_000);
            }
        } finally {
            letGo.release();
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
