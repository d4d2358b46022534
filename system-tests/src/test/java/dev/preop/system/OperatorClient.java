package dev.preop.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** The operator API as a signed-in user calls it, answers as they are. */
final class OperatorClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final URI api;
    private final String token;

    private OperatorClient(URI api, String token) {
        this.api = api;
        this.token = token;
    }

    /** What came back. */
    record Answer(int status, String contentType, JsonNode body) {

        String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    static OperatorClient signIn(Suite suite) {
        return signIn(suite, Suite.OPERATOR_EMAIL);
    }

    static OperatorClient signIn(Suite suite, String email) {
        URI supabase = URI.create(suite.providers().supabaseUrl(suite.ports()));
        HttpRequest.Builder request = HttpRequest.newBuilder(supabase.resolve("/auth/v1/token?grant_type=password"))
                .header("apikey", suite.providers().publishableKey());
        Map<String, String> credentials =
                Map.of("email", email, "password", suite.operator().password());
        Answer answer = send(post(request, credentials));
        if (answer.status() != 200) {
            throw new AssertionError("signing in was answered with " + answer.status());
        }
        return new OperatorClient(suite.ports().http(Port.TASK_SERVICE), answer.text("/access_token"));
    }

    Answer get(String path) {
        return send(authorised(path).GET());
    }

    Answer post(String path, Object body) {
        return send(post(authorised(path), body));
    }

    Answer put(String path, Object body) {
        return send(
                authorised(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json(body))));
    }

    Answer patch(String path, Object body) {
        return send(authorised(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json(body))));
    }

    private HttpRequest.Builder authorised(String path) {
        return HttpRequest.newBuilder(api.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder post(HttpRequest.Builder request, Object body) {
        return request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json(body)));
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
            String type = response.headers().firstValue("content-type").orElse("");
            JsonNode body = type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
            return new Answer(response.statusCode(), type, body);
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
