package dev.preop.stack.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

/** JSON over HTTP, with every failure as one sentence. */
final class Http {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    JsonNode get(URI address, Map<String, String> headers) {
        return json(request(address, headers).GET().timeout(LIMIT).build());
    }

    JsonNode post(URI address, Map<String, String> headers, Object body) {
        try {
            return json(request(address, headers)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .timeout(LIMIT)
                    .build());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A response that goes on for ever. */
    Stream<String> lines(URI address, Map<String, String> headers) {
        var response = send(
                request(address, headers).header("Accept", "text/event-stream").build(), BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw refused(response, String.join("\n", response.body().toList()));
        }
        return response.body();
    }

    private JsonNode json(HttpRequest request) {
        var response = send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw refused(response, response.body());
        }
        return tree(response.body());
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new ApiException("%s does not answer: is the suite up?".formatted(request.uri()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiException("interrupted", e);
        }
    }

    private static HttpRequest.Builder request(URI address, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address);
        headers.forEach(request::header);
        return request;
    }

    /** Problem details speak of {@code detail}, Supabase of {@code msg}. */
    private static ApiException refused(HttpResponse<?> response, String body) {
        var problem = tree(body);
        var detail = Stream.of("detail", "msg", "message", "title")
                .map(field -> problem.path(field).asText(""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("no reason given");
        return new ApiException("%s %s was answered with %d: %s"
                .formatted(
                        response.request().method(),
                        response.request().uri().getPath(),
                        response.statusCode(),
                        detail));
    }

    private static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            return JSON.createObjectNode();
        }
    }
}
