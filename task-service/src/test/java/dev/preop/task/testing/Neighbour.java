package dev.preop.task.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * A service next door, as small as the protocol allows: a real HTTP server that answers as the test says and remembers
 * what it was asked. Test code is loaded more than once, so what is shared consists of JDK types in system properties.
 */
public enum Neighbour {
    OLLAMA,
    GATEWAY,
    TRANSCRIPTS,
    NOTIFICATIONS,
    BRIDGE;

    /** Starts the server; it ends with the JVM. Answers with its address. */
    String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
            server.createContext("/", this::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return "http://localhost:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on answers each request with a status and a body. */
    public void answer(Function<Map<String, String>, Map.Entry<Integer, String>> behaviour) {
        shared().put("behaviour", behaviour);
    }

    public void answer(int status, String json) {
        answer(request -> Map.entry(status, json));
    }

    /** Takes the request and drops the connection without a word. */
    public void hangUp() {
        answer(0, "");
    }

    /** What it was asked since {@link #forget}: method, path, authorization, traceparent and body. */
    @SuppressWarnings("unchecked")
    public List<Map<String, String>> requests() {
        return (List<Map<String, String>>) shared().computeIfAbsent("requests", key -> new CopyOnWriteArrayList<>());
    }

    public void forget() {
        requests().clear();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> shared() {
        return (Map<String, Object>)
                System.getProperties().computeIfAbsent("preop.test." + name(), key -> new ConcurrentHashMap<>());
    }

    @SuppressWarnings("unchecked")
    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> request = Map.of(
                    "method", exchange.getRequestMethod(),
                    "path", exchange.getRequestURI().toString(),
                    "authorization", header(exchange, "Authorization"),
                    "traceparent", header(exchange, "traceparent"),
                    "body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            requests().add(request);
            var behaviour = (Function<Map<String, String>, Map.Entry<Integer, String>>) shared().get("behaviour");
            Map.Entry<Integer, String> answer = behaviour == null ? Map.entry(501, "{}") : behaviour.apply(request);
            if (answer.getKey() != 0) {
                byte[] body = answer.getValue().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", type(answer.getKey()));
                exchange.sendResponseHeaders(answer.getKey(), body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static String type(int status) {
        return status >= 400 ? "application/problem+json" : "application/json";
    }

    private static String header(HttpExchange exchange, String name) {
        return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
    }
}
