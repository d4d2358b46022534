package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Bad input gets a clear error and the right status, and brings nothing down. */
class BadInputTest {

    private static final Suite SUITE = SharedSuite.get();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final OperatorClient operator = OperatorClient.signIn(SUITE);

    @AfterAll
    static void nothingWentDown() {
        assertThat(SUITE.dead()).isEmpty();
        assertThat(SUITE.processes()).containsKeys(Service.TASK_SERVICE.title(), Service.CALL_GATEWAY_SERVICE.title());
    }

    @Test
    void shouldRefuseARequestWithoutAToken() throws Exception {
        HttpResponse<String> response = HTTP.send(
                HttpRequest.newBuilder(address(Port.TASK_SERVICE, "/api/call-tasks"))
                        .build(),
                BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(401);
    }

    @Test
    void shouldRefuseAnUnreadablePhoneNumber() {
        OperatorClient.Answer answer = operator.post(
                "/api/call-tasks",
                Map.of("raw_instruction", "Book a cleaning for next week", "target_phone_number", "banana"));

        assertProblem(answer, 400, "invalid_phone_number");
    }

    @Test
    void shouldRefuseAnEmptyInstruction() {
        assertProblem(operator.post("/api/call-tasks", Map.of("raw_instruction", " ")), 400, "validation_failed");
    }

    @Test
    void shouldAskForANumberThatIsMissing() {
        OperatorClient.Answer answer =
                operator.post("/api/call-tasks", Map.of("raw_instruction", "Book a dental cleaning for next week"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/call_task/status")).isEqualTo("waiting_for_user");
        assertProblem(
                operator.post("/api/call-tasks/" + answer.text("/call_task/id") + "/start-call", Map.of()),
                400,
                "illegal_status_transition");
    }

    @Test
    void shouldHideAForeignTask() {
        String id = operator.post(
                        "/api/call-tasks", Map.of("raw_instruction", "Call 555-0100 and ask for the opening hours"))
                .text("/call_task/id");
        OperatorClient other = OperatorClient.signIn(SUITE, "other@preop.test");

        assertProblem(other.get("/api/call-tasks/" + id), 404, "not_found");
        assertProblem(other.post("/api/call-tasks/" + id + "/start-call", Map.of()), 404, "not_found");
        assertThat(operator.get("/api/call-tasks/" + id).status()).isEqualTo(200);
    }

    @Test
    void shouldNotKnowWhatDoesNotExist() {
        assertProblem(operator.get("/api/call-tasks/" + UUID.randomUUID()), 404, "not_found");
        assertProblem(operator.get("/api/call-sessions/" + UUID.randomUUID()), 404, "not_found");
    }

    @Test
    void shouldRefuseAWebhookThatTwilioDidNotSign() throws Exception {
        HttpRequest forged = HttpRequest.newBuilder(
                        address(Port.CALL_GATEWAY_SERVICE, "/api/webhooks/call-status?call=forged"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                .POST(BodyPublishers.ofString("CallSid=CA1&CallStatus=completed"))
                .build();

        assertThat(HTTP.send(forged, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
    }

    @Test
    void shouldRefuseAMediaSocketThatTwilioDidNotSign() {
        URI media = URI.create(address(Port.CALL_GATEWAY_SERVICE, "/media/" + UUID.randomUUID())
                .toString()
                .replaceFirst("http", "ws"));

        assertThatThrownBy(() -> HTTP.newWebSocketBuilder()
                        .header("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
                        .buildAsync(media, new WebSocket.Listener() {})
                        .join())
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(WebSocketHandshakeException.class, refused -> assertThat(
                                refused.getResponse().statusCode())
                        .isEqualTo(403));
    }

    @Test
    void shouldRefuseToDialForAStranger() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(Port.CALL_GATEWAY_SERVICE, "/internal/calls"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}"))
                .build();

        assertThat(HTTP.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
    }

    private static URI address(Port port, String path) {
        return SUITE.ports().http(port).resolve(path);
    }

    private static void assertProblem(OperatorClient.Answer answer, int status, String code) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo(code);
        assertThat(answer.text("/detail")).isNotBlank();
    }
}
