package dev.preop.transcript;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.preop.contracts.CallEvent;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user finds of what was said, and what not. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeModel.class)
class SearchTest {

    @Inject
    PiiCipher cipher;

    private CallScript call;

    @BeforeEach
    void someCall() {
        TestUser user = new TestUser(UUID.randomUUID(), "somebody@preop.test", "Somebody", List.of("operator"));
        call = CallScript.of(user, cipher);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            cleaning          → A cleaning is $75.
            cleanings         → A cleaning is $75.
            "75"              → A cleaning is $75.
            cita              → Tenemos dos citas el martes.
            MARTES            → Tenemos dos citas el martes.
            "how much"        → How much is it?
            """)
    void shouldFindWordsByThemselvesAndByTheirStems(String words, String found) {
        said(
                call.spoken(0, "How much is it?", 100),
                call.heard("A cleaning is $75.", 2_000),
                call.heard("Tenemos dos citas el martes.", 4_000));

        search("q", words).body("results.content", contains(found));
    }

    @Test
    void shouldPutTheWordAsItWasSaidFirstAndShowWhereItIs() {
        said(call.heard("We booked it.", 100), call.heard("Will you book <b>it</b>?", 2_000));

        search("q", "book")
                .body("results.content", contains("Will you book <b>it</b>?", "We booked it."))
                .body("results[1].highlights[0].from", equalTo(3))
                .body("results[1].highlights[0].to", equalTo(9))
                .body(
                        "results[1].call_session_id",
                        equalTo(call.ref().sessionId().toString()))
                .body("results[1].timestamp_ms", equalTo(100));
    }

    @Test
    void shouldNarrowTheSearch() {
        CallScript another = CallScript.of(call.user(), cipher);
        said(call.heard("The price is high.", 100), call.spoken(0, "What price?", 2_000));
        another.tell(another.heard("No price is set.", 100));
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> search("q", "price").body("results", hasSize(3)));

        search("q", "price", "speaker", "human")
                .body("results.content", containsInAnyOrder("The price is high.", "No price is set."));
        search("q", "price", "session", another.ref().sessionId().toString())
                .body("results.content", contains("No price is set."));
        search("q", "price -high", "session", call.ref().sessionId().toString())
                .body("results.content", contains("What price?"));
        search("q", "price", "until", "2020-01-01T00:00:00Z").body("results", empty());
        search("q", "price", "from", "2020-01-01T00:00:00+02:00").body("results", hasSize(3));
    }

    @Test
    void shouldTurnPagesWithoutLossOrRepetition() {
        said(
                call.heard("Price one.", 1),
                call.heard("Price two.", 2),
                call.heard("Price three.", 3),
                call.heard("Price price price four.", 4),
                call.heard("Price five.", 5));

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            var page = cursor == null
                    ? search("q", "price", "limit", "2")
                    : search("q", "price", "limit", "2", "cursor", cursor);
            seen.addAll(page.extract().path("results.content"));
            cursor = page.extract().path("next_cursor");
        } while (cursor != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates().startsWith("Price price price four.");
    }

    @Test
    void shouldNotFindWhatSomebodyElseWasTold() {
        said(call.heard("The secret word is rutabaga.", 100));

        for (String words : List.of("rutabaga", "owner:" + call.user().id(), "word or -nothing")) {
            given().header("Authorization", TestUsers.other().bearer())
                    .queryParam("q", words)
                    .get("/api/transcripts/search")
                    .then()
                    .statusCode(200)
                    .body("results", empty());
        }
        given().queryParam("q", "rutabaga")
                .get("/api/transcripts/search")
                .then()
                .statusCode(401);
    }

    @Test
    void shouldFindOneUsersWordsThroughTheIndex() throws SQLException {
        try (Connection database = TestDatabase.as("transcript_service");
                Statement statement = database.createStatement()) {
            statement.execute("set search_path = transcripts; set enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            ResultSet lines = statement.executeQuery(
                    "explain select id from call_transcript_segments where search @@ (select owned(gen_random_uuid(),"
                            + " websearch_to_tsquery('simple', 'price')) && cast('''owner:7f000000''' as tsquery))");
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            assertThat(plan).contains("ix_segments_search");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=",
                "q=%20",
                "nothing=1",
                "q=a&speaker=nobody",
                "q=a&session=1",
                "q=a&from=yesterday",
                "q=a&until=2026-13-45T00:00:00Z",
                "q=a&cursor=bm8",
                "q=a&limit=0",
                "q=a&limit=101",
                "q=a%00b"
            })
    void shouldRefuseWhatIsNoSearch(String query) {
        given().header("Authorization", call.user().bearer())
                .urlEncodingEnabled(false)
                .get("/api/transcripts/search?" + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("validation_failed"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'", "\"", "!!!", "the", "a & | ! <-> b:*", "x'; drop table call_transcripts --", "🤖", "-"})
    void shouldTakeAnythingForWords(String words) {
        search("q", words).body("results", empty());
    }

    private void said(CallEvent... events) {
        call.tell(events);
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> call.read().statusCode(200).body("segments", hasSize(events.length)));
    }

    private ValidatableResponse search(String... parameters) {
        var request = given().header("Authorization", call.user().bearer());
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        return request.get("/api/transcripts/search").then().statusCode(200);
    }
}
