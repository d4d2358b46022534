package dev.preop.task.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Sends bad requests and looks at what comes of them: in the answer and in the database. */
final class HostileClient {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String server;
    private final Supplier<Map<String, String>> rows;
    private Map<String, String> stored;
    private boolean done;

    HostileClient(String server, Supplier<Map<String, String>> rows) {
        this.server = server;
        this.rows = rows;
        stored = rows.get();
    }

    void send(HostileRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(http(request), BodyHandlers.ofString());
        Map<String, String> old = stored;
        stored = rows.get();
        requireAnswer(answer, request.outcome());
        if (answer.statusCode() >= 400) {
            assertThat(stored).as("what is stored after a refusal").isEqualTo(old);
        }
    }

    private void requireAnswer(HttpResponse<String> answer, Outcome outcome) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        done |= answer.statusCode() < 300;
        switch (outcome) {
            case Outcome.Refused refused -> requireRefusal(answer, refused);
            case Outcome.Harmless _ -> {
                if (answer.statusCode() >= 400) {
                    problem(answer);
                }
            }
            case Outcome.Done _ ->
                assertThat(done)
                        .as("one of them is done at last: " + answer.body())
                        .isTrue();
        }
    }

    private static void requireRefusal(HttpResponse<String> answer, Outcome.Refused expected) {
        JsonObject problem = problem(answer);
        assertThat(answer.statusCode()).as(problem.encode()).isEqualTo(expected.status());
        assertThat(problem.getString("code")).isIn(expected.codes());
        if (!expected.field().isEmpty()) {
            assertThat(fields(problem))
                    .as(problem.encode())
                    .isNotEmpty()
                    .allMatch(field -> isOf(field, expected.field()));
        }
    }

    private static JsonObject problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .as("%d %s", answer.statusCode(), answer.body())
                .hasValue("application/problem+json");
        JsonObject problem = new JsonObject(answer.body());
        assertThat(problem.getInteger("status")).isEqualTo(answer.statusCode());
        return problem;
    }

    private static List<String> fields(JsonObject problem) {
        return problem.getJsonArray("errors", new JsonArray()).stream()
                .map(error -> ((JsonObject) error).getString("field"))
                .toList();
    }

    private static boolean isOf(String field, String expected) {
        return field.equals(expected) || field.startsWith(expected + ".") || field.startsWith(expected + "[");
    }

    private HttpRequest http(HostileRequest request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(server + request.path()))
                .method(request.method(), BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach(http::header);
        if (request.token() != null) {
            http.header("Authorization", "Bearer " + request.token());
        }
        return http.build();
    }
}
