package dev.preop.transcript;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.FactType;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.contracts.Verdict;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestDatabase;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service on real PostgreSQL and Kafka, from the events of a call to what its owner reads. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeModel.class)
class TranscriptServiceTest {

    @Inject
    PiiCipher cipher;

    private CallScript call;

    @BeforeEach
    void someCall() {
        call = CallScript.of(TestUsers.operator(), cipher);
    }

    @Test
    void shouldTellWhatCameOfACall() {
        call.tell(
                call.requested("Book a cleaning"),
                call.started(),
                call.spoken(0, "Hello, this is an assistant.", 1000));
        call.tell(call.heard("I'm Kim, call 415-555-0134. It is $75.", 3000), call.completed(CallOutcome.COMPLETED));

        CloudEvent<TranscriptProcessed> processed =
                call.processed(outcome -> !outcome.facts().isEmpty());

        assertThat(processed.data().goalAchieved()).isTrue();
        assertThat(processed.data().verdict()).isEqualTo(Verdict.CONFIRMED);
        assertThat(processed.data().facts())
                .as("a person's name does not travel, an unsupported price does not exist")
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.type()).isEqualTo(FactType.PRICE);
                    assertThat(fact.value()).containsEntry("amount", 75);
                });
        String summary = processed.data().summary().value();
        assertThat(cipher.open(
                        summary,
                        Aad.event(
                                Topics.TRANSCRIPT_PROCESSED,
                                call.ref().sessionId().toString(),
                                "summary")))
                .isEqualTo("Booked for December 5.");
        call.read()
                .statusCode(200)
                .body("status", equalTo("processed"))
                .body("segments.speaker", contains("assistant", "human"))
                .body("segments[1].content", equalTo("I'm Kim, call [phone]. It is $75."))
                .body("segments.sentiment", contains(nullValue(), equalTo("positive")))
                .body("summary", equalTo("Booked for December 5."))
                .body("follow_up_tasks", contains("Arrive ten minutes early"))
                .body("extracted_data.find { it.data_type == 'name' }.extracted_value.value", equalTo("Kim"))
                .body("extracted_data.find { it.data_type == 'price' }.verdict", equalTo("confirmed"))
                .body("extracted_data.find { it.data_type == 'price' }.quote", equalTo("It is $75"))
                .body("extracted_data.find { it.data_type == 'price' }.offset_ms", equalTo(3000));
    }

    @Test
    void shouldKeepOneSegmentWhenEventsComeTwiceAndInAnyOrder() {
        CloudEvent<UtteranceTranscribed> utterance = CallScript.event(call.heard("Second.", 5000));
        TestEvents.publish(CallScript.event(call.completed(CallOutcome.COMPLETED)));
        TestEvents.publish(utterance);
        TestEvents.publish(utterance);
        TestEvents.publish(CallScript.event(call.spoken(1, "First.", 2000)));
        TestEvents.publish(CallScript.event(call.started()));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> call.read().body("segments.content", contains("First.", "Second.")));
    }

    @Test
    void shouldTakeASentenceThatWasHeardFurtherLaterForOne() {
        UUID turn = UUID.randomUUID();
        ReplySpoken cut = call.spoken(turn, "We would li", true, 2_500);
        call.tell(
                cut, call.spoken(turn, "We would like a cleaning.", false, 9_000), cut, call.spoken(1, "Bye.", 9_500));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> call.read()
                .body("segments.content", contains("We would like a cleaning.", "Bye."))
                .body("segments[0].interrupted", equalTo(false))
                .body("segments[0].end_ms", equalTo(9_000)));
    }

    @Test
    void shouldTellAnOperatorsWordsFromTheAssistants() {
        call.tell(
                call.spoken(0, "How much is it?", 100),
                call.spoken(0, "Ask for a receipt.", 2_000, ReplyOrigin.OPERATOR));

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> call.read().body("segments.speaker", contains("assistant", "operator")));
    }

    @Test
    void shouldStoreNothingPersonalInClear() throws SQLException {
        call.tell(
                call.requested("Book"),
                call.heard("I'm Kim, four one five, five five five, zero one three four. It is $75.", 900),
                call.completed(CallOutcome.COMPLETED));

        assertThat(call.processed().data().facts())
                .as("the number that the model took for an instruction travels hidden")
                .filteredOn(fact -> fact.type() == FactType.INSTRUCTIONS)
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).containsEntry("value", "Call [phone]"));
        call.read()
                .body("segments[0].content", equalTo("I'm Kim, [phone]. It is $75."))
                .body(
                        "extracted_data.find { it.data_type == 'instructions' }.extracted_value.value",
                        equalTo("Call 415-555-0134"));
        assertThat(stored()).contains("[phone]").doesNotContain("0134", "zero one three", "\"Kim\"");
    }

    /** All that the database keeps of the call in clear. */
    private String stored() throws SQLException {
        try (Connection database = TestDatabase.asSuperuser();
                PreparedStatement query = database.prepareStatement("""
                        select concat(
                            (select to_jsonb(t) from transcripts.call_transcripts t where call_session_id = s),
                            (select jsonb_agg(to_jsonb(f)) from transcripts.call_extracted_data f where call_session_id = s),
                            (select jsonb_agg(payload) from transcripts.outbox where aggregate_id = s::text),
                            (select jsonb_agg(to_jsonb(w) - 'search') from transcripts.call_transcript_segments w
                             join transcripts.call_transcripts t on t.id = call_transcript_id where call_session_id = s))
                        from cast(? as uuid) s""")) {
            query.setObject(1, call.ref().sessionId());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void shouldKnowWithoutAModelThatNothingWasSaid() {
        call.tell(call.requested("make the model fail"), call.started(), call.completed(CallOutcome.CALLEE_HUNG_UP));

        TranscriptProcessed processed = call.processed().data();

        assertThat(processed.goalAchieved()).isFalse();
        assertThat(processed.verdict()).isEqualTo(Verdict.OUTCOME_UNKNOWN);
        assertThat(processed.facts()).isEmpty();
    }

    @Test
    void shouldJudgeAgainWhenWordsComeInLate() {
        call.tell(call.requested("Book"), call.completed(CallOutcome.COMPLETED));
        call.processed(outcome -> !outcome.goalAchieved());

        call.tell(call.heard("I'm Kim. It is $75.", 900));

        assertThat(call.processed(TranscriptProcessed::goalAchieved).data().facts())
                .isNotEmpty();
    }

    @Test
    void shouldKeepTheTranscriptAndTryAgainWhenTheModelFails() {
        call.tell(
                call.requested("make the model fail"),
                call.heard("Hello?", 100),
                call.completed(CallOutcome.COMPLETED));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> call.read()
                .statusCode(200)
                .body("status", equalTo("complete"))
                .body("segments", hasSize(1)));
        call.process().statusCode(500).contentType("application/problem+json").body("code", equalTo("ai_unavailable"));
    }

    @Test
    void shouldTellThatNothingIsKnownWhenTheModelNeverAnswers() {
        call.tell(
                call.requested("make the model fail"),
                call.heard("Hello?", 100),
                call.completed(CallOutcome.COMPLETED));

        TranscriptProcessed processed = call.processed().data();

        assertThat(processed.verdict()).isEqualTo(Verdict.OUTCOME_UNKNOWN);
        assertThat(processed.goalAchieved()).isFalse();
        call.read().body("status", equalTo("processed")).body("segments", hasSize(1));
    }

    @Test
    void shouldNotJudgeACallThatGoesOn() {
        call.tell(call.requested("Book"), call.heard("Hello?", 100));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> call.read().statusCode(200));

        call.process().statusCode(409).body("code", equalTo("conflict"));
    }

    @Test
    void shouldProcessAgainOnDemandWithoutDoublingFacts() {
        call.tell(
                call.requested("Book"),
                call.spoken(0, "Hi.", 10),
                call.heard("I'm Kim. It is $75.", 900),
                call.completed(CallOutcome.COMPLETED));
        call.processed();

        call.process().statusCode(200).body("extracted_data", hasSize(2));
    }

    @Test
    void shouldHideTheTranscriptFromEverybodyElse() {
        call.tell(call.requested("Book"), call.heard("Hello?", 100));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> call.read().statusCode(200));

        for (String method : List.of("GET", "POST")) {
            given().header("Authorization", TestUsers.other().bearer())
                    .request(
                            method,
                            "/api/transcripts/" + call.ref().sessionId() + (method.equals("POST") ? "/process" : ""))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
        given().get("/api/transcripts/{id}", call.ref().sessionId()).then().statusCode(401);
        given().header(
                        "Authorization",
                        "Bearer " + TestUsers.operator().token(claims -> claims.setClaim("role", "anon")))
                .get("/api/transcripts/{id}", call.ref().sessionId())
                .then()
                .statusCode(403);
    }

    @Test
    void shouldPutGarbageAsideAndGoOn() {
        TestEvents.publish(
                Topics.UTTERANCE_TRANSCRIBED,
                call.ref().sessionId().toString(),
                Map.of(),
                "415-555-0134 {{{".getBytes(StandardCharsets.UTF_8));
        call.tell(
                call.requested("Book"), call.heard("I'm Kim. It is $75.", 900), call.completed(CallOutcome.COMPLETED));

        call.processed();

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> assertThat(
                        TestEvents.all(Topics.deadLetter(Topics.UTTERANCE_TRANSCRIBED)))
                .anySatisfy(dead -> {
                    assertThat(dead.key()).isEqualTo(call.ref().sessionId().toString());
                    assertThat(new String(
                                    dead.headers()
                                            .lastHeader("dead-letter-reason")
                                            .value(),
                                    StandardCharsets.UTF_8))
                            .doesNotContain("415");
                }));
    }
}
