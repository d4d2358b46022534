package dev.preop.task.task.rest;

import static dev.preop.task.testing.Operator.INSTRUCTION;
import static dev.preop.task.testing.Operator.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user is told when there is no plan. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class FailedPlanningTest {

    @BeforeEach
    void nothingWasAskedYet() {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        Neighbour.OLLAMA.forget();
    }

    @Test
    void shouldNotPlanWhatIsNotCalled() {
        operator()
                .body(Map.of("raw_instruction", "Call 415-555-0100 and threaten them"))
                .post("/api/call-tasks")
                .then()
                .statusCode(403)
                .body("code", is("instruction_refused"));
        assertThat(Neighbour.OLLAMA.requests()).isEmpty();
    }

    @Test
    void shouldRepairAMalformedAnswerOnce() {
        Neighbour.OLLAMA.answer(request -> request.get("body").contains("That cannot be used")
                ? Plans.said(Plans.dentist().encode())
                : Plans.said("Sure! Here is the plan."));

        plan().statusCode(201);

        assertThat(Neighbour.OLLAMA.requests()).hasSize(2);
    }

    @Test
    void shouldTellTheModelsFailuresApart() {
        Neighbour.OLLAMA.answer(request -> Plans.said("no plan at all"));
        failsWith("ai_malformed_answer");
        assertThat(Neighbour.OLLAMA.requests()).hasSize(2);

        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist()
                .put("title", "REFUSED")
                .put("goal", "It is illegal")
                .encode()));
        failsWith("ai_refused");

        Neighbour.OLLAMA.answer(404, "{\"error\":\"model 'qwen3:8b' not found\"}");
        failsWith("ai_unavailable");

        Neighbour.OLLAMA.answer(request -> Plans.streamed(Plans.dentist().encode(), false));
        failsWith("ai_unavailable");

        Neighbour.OLLAMA.answer(request -> Map.entry(
                200,
                Plans.streamed("{\"title\": ", false).getValue()
                        + "{\"error\":\"model runner has unexpectedly stopped\"}\n"));
        failsWith("ai_unavailable");

        CompletableFuture<Map.Entry<Integer, String>> answer =
                new CompletableFuture<Map.Entry<Integer, String>>().orTimeout(30, TimeUnit.SECONDS);
        Neighbour.OLLAMA.answer(request -> answer.join());
        failsWith("ai_timeout");
        answer.complete(Plans.said(Plans.dentist().encode()));
    }

    private static void failsWith(String code) {
        plan().statusCode(500).body("code", is(code));
    }

    private static ValidatableResponse plan() {
        return operator()
                .body(Map.of("raw_instruction", INSTRUCTION))
                .post("/api/call-tasks")
                .then();
    }
}
