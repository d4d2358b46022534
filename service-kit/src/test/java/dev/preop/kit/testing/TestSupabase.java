package dev.preop.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** As much of Supabase Auth as a resource server sees: the public keys that {@link TestUsers} sign with. */
final class TestSupabase {

    static final String SIGNING_KEY = "TEST_SIGNING_JWK";

    private TestSupabase() {}

    static Map<String, String> start() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId("test-key");
            key.setAlgorithm("ES256");
            key.setUse("sig");
            String keys = new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/auth/v1/.well-known/jwks.json", exchange -> answer(exchange, keys));
            Thread thread = new Thread(server::start, "test-supabase");
            thread.setDaemon(true);
            thread.start();
            return Map.of(
                    "SUPABASE_URL",
                    "http://127.0.0.1:" + server.getAddress().getPort(),
                    SIGNING_KEY,
                    key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        } catch (JoseException e) {
            throw new IllegalStateException("ES256 is not available", e);
        } catch (IOException e) {
            throw new UncheckedIOException("the JWKS server does not start", e);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.getResponseHeaders().add("Cache-Control", "public, max-age=600");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
