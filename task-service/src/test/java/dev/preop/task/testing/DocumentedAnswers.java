package dev.preop.task.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;

/**
 * Holds every answer that a test gets against {@code openapi.yaml}: a status, a kind of content or a field that is not
 * described there is a mistake in one of the two.
 */
final class DocumentedAnswers implements Filter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode DOCUMENT = read();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        byte[] body = response.asByteArray();
        JsonNode described = described(
                        request.getMethod(), URI.create(request.getURI()).getPath())
                .path("responses");
        if (!described.isMissingNode()) {
            check(described, response, body, request.getMethod() + " " + request.getURI());
        }
        return new ResponseBuilder().clone(response).setBody(body).build();
    }

    /** The operation at the path; of a name and a placeholder for one the name is meant. */
    private static JsonNode described(String method, String path) {
        return DOCUMENT.path("paths").properties().stream()
                .filter(entry -> path.matches(entry.getKey().replaceAll("\\{\\w+}", "[^/]+")))
                .min(Comparator.comparing(entry -> entry.getKey().contains("{")))
                .map(entry -> entry.getValue().path(method.toLowerCase(Locale.ROOT)))
                .orElse(DOCUMENT.path("nothing"));
    }

    private static void check(JsonNode described, Response response, byte[] body, String exchange) {
        String status = String.valueOf(response.statusCode());
        JsonNode answer =
                described.path(described.path(status).has("content") || body.length == 0 ? status : "default");
        if (answer.isMissingNode()) {
            throw new AssertionError(exchange + " answers " + status + ", which openapi.yaml does not describe");
        }
        if (body.length == 0) {
            return;
        }
        String type = response.contentType().replaceFirst(";.*", "");
        JsonNode content = answer.path("content").properties().stream()
                .filter(kind -> kind.getKey().replaceFirst(";.*", "").equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        exchange + " answers " + status + " as " + type + ", which openapi.yaml does not describe"))
                .getValue();
        if (type.endsWith("/json") || type.endsWith("+json")) {
            new DocumentedShape(DOCUMENT, exchange).check(content.path("schema"), json(body), "$");
        }
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("openapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
