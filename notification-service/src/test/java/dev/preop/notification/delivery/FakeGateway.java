package dev.preop.notification.delivery;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A call gateway that remembers the text messages it is asked for and answers by the number: once busy, then well for
 * …0103, never reachable behind …0104, without a number there for …0105. Test code is loaded more than once, so what is
 * shared consists of JDK types in system properties.
 */
public class FakeGateway implements QuarkusTestResourceLifecycleManager {

    private static final String BUSY = "+14155550103";
    private static final String LOST = "+14155550104";
    private static final String REFUSED = "+14155550105";

    private HttpServer server;

    /** The bodies of all orders that name {@code number}. */
    static List<String> ordersFor(String number) {
        return orders().stream().filter(order -> order.contains(number)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> orders() {
        return (List<String>)
                System.getProperties().computeIfAbsent("preop.test.sms", key -> new CopyOnWriteArrayList<>());
    }

    @Override
    public Map<String, String> start() {
        Map<String, Boolean> wasBusy = new ConcurrentHashMap<>();
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/internal/messages", exchange -> {
            String order = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            orders().add(order);
            if (order.contains(LOST)) {
                exchange.close();
                return;
            }
            boolean busy = order.contains(BUSY) && wasBusy.put(order, true) == null;
            int status = busy || order.contains(REFUSED) ? 503 : 201;
            String answer = status == 201
                    ? "{\"message_sid\":\"SM1\"}"
                    : "{\"code\":\"%s\"}".formatted(busy ? "service_unavailable" : "number_refused");
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return Map.of(
                "CALL_GATEWAY_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "SMTP_HOST",
                "mail.preop.test",
                "CONSOLE_URL",
                "https://console.preop.test/",
                "preop.notification.delivery.first-wait",
                "PT0.2S");
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
