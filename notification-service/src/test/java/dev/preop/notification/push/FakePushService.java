package dev.preop.notification.push;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A push service that remembers the messages it is given and answers by the path: once busy, then well for /busy/…,
 * never for /lost/…, without a subscription for /gone/…, with somewhere else to go for /moved/…. Test code is loaded more
 * than once, so what is shared consists of JDK types in system properties.
 */
public class FakePushService implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    /** Where a browser subscribes. */
    public static String endpoint(String path) {
        return System.getProperty("preop.test.push.origin") + path;
    }

    /** Headers in lower case, and {@code body} in base64, of all messages to {@code path}. */
    static List<Map<String, String>> messagesTo(String path) {
        return messages().stream()
                .filter(message -> path.equals(message.get("path")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, String>> messages() {
        return (List<Map<String, String>>)
                System.getProperties().computeIfAbsent("preop.test.push", key -> new CopyOnWriteArrayList<>());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", FakePushService::answer);
        server.start();
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        System.setProperty("preop.test.push.origin", origin);
        KeyPair keys = keys();
        return Map.of(
                "preop.notification.push.services",
                origin,
                "WEB_PUSH_PUBLIC_KEY",
                base64(Browser.point((ECPublicKey) keys.getPublic())),
                "WEB_PUSH_PRIVATE_KEY",
                base64(Browser.coordinate(((ECPrivateKey) keys.getPrivate()).getS())),
                "WEB_PUSH_SUBJECT",
                "mailto:operations@preop.test");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        Map<String, String> message = new TreeMap<>(Map.of(
                "path",
                exchange.getRequestURI().getPath(),
                "body",
                base64(exchange.getRequestBody().readAllBytes())));
        exchange.getRequestHeaders()
                .forEach((name, values) -> message.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        String path = message.get("path");
        boolean first = messagesTo(path).isEmpty();
        messages().add(message);
        String kind = path.split("/", -1)[1];
        if (kind.equals("lost")) {
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().add("Location", endpoint("/elsewhere" + path));
        exchange.sendResponseHeaders(
                switch (kind) {
                    case "busy" -> first ? 429 : 201;
                    case "gone" -> 410;
                    case "moved" -> 307;
                    default -> 201;
                },
                -1);
        exchange.close();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
