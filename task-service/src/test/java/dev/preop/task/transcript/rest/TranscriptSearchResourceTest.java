package dev.preop.task.transcript.rest;

import static dev.preop.task.testing.Operator.operator;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class TranscriptSearchResourceTest {

    private static final String FOUND = """
            {"results": [{"call_session_id": "0197fe00-0000-7000-8000-000000000003",
                          "call_task_id": "0197fe00-0000-7000-8000-000000000004",
                          "segment_id": "0197fe00-0000-7000-8000-000000000001", "speaker": "human",
                          "content": "It is 75 dollars.", "highlights": [{"from": 6, "to": 8}], "timestamp_ms": 1000,
                          "said_at": "2026-11-21T10:00:00Z", "rank": 0.5}],
             "next_cursor": "bmV4dA"}""";

    @BeforeEach
    void forget() {
        Neighbour.TRANSCRIPTS.forget();
        Neighbour.TRANSCRIPTS.answer(200, FOUND);
    }

    @Test
    void shouldPassTheSearchOnInTheUsersNameAndRememberIt() {
        String bearer = TestUsers.operator().bearer();
        given().header("Authorization", bearer)
                .queryParam("q", "\"75\" -euros")
                .queryParam("speaker", "human")
                .get("/api/transcripts/search")
                .then()
                .statusCode(200)
                .body("results[0].content", is("It is 75 dollars."))
                .body("results[0].highlights[0].from", is(6))
                .body("next_cursor", is("bmV4dA"));

        assertThat(Neighbour.TRANSCRIPTS.requests().getFirst())
                .containsEntry("path", "/api/transcripts/search?q=%2275%22+-euros&speaker=human&limit=20")
                .containsEntry("authorization", bearer);
        operator().get("/api/audit-log").then().statusCode(200).body("entries.action", hasItem("transcripts_searched"));
    }

    @ParameterizedTest
    @CsvSource({"400,400,validation_failed", "500,503,service_unavailable", "0,503,service_unavailable"})
    void shouldExplainWhyNothingIsFound(int answered, int status, String code) {
        Neighbour.TRANSCRIPTS.answer(answered, "{}");

        operator()
                .queryParam("q", "price")
                .get("/api/transcripts/search")
                .then()
                .statusCode(status)
                .body("code", is(code));
    }

    @Test
    void shouldRefuseWhatIsNoSearchByItself() {
        operator().get("/api/transcripts/search").then().statusCode(400).body("code", is("validation_failed"));

        assertThat(Neighbour.TRANSCRIPTS.requests()).isEmpty();
    }
}
