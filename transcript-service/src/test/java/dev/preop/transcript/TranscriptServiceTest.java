package dev.preop.transcript;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.CallSettings;
import dev.preop.contracts.CallStarted;
import dev.preop.contracts.Event;
import dev.preop.contracts.FactType;
import dev.preop.contracts.Plan;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.contracts.ReplySpoken;
import dev.preop.contracts.SealedText;
import dev.preop.contracts.Topics;
import dev.preop.contracts.TranscriptProcessed;
import dev.preop.contracts.UtteranceTranscribed;
import dev.preop.contracts.Verdict;
import dev.preop.kit.crypto.Aad;
import dev.preop.kit.crypto.PiiCipher;
import dev.preop.kit.events.CloudEvent;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The service on real PostgreSQL and Kafka, from the events of a call to what its owner reads. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(FakeModel.class)
class TranscriptServiceTest {

    private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

    @Inject
    PiiCipher cipher;

    private final CallRef call = new CallRef(
            UUID.randomUUID(), UUID.randomUUID(), TestUsers.operator().id());

    @Test
    void shouldTellWhatCameOfACall() {
        tell(requested("Book a cleaning"), started(), spoken(0, "Hello, this is an assistant.", 1000));
        tell(heard("I'm Kim, call 415-555-0134. It is $75.", 3000), completed(CallOutcome.COMPLETED));

        CloudEvent<TranscriptProcessed> processed =
                processed(outcome -> !outcome.facts().isEmpty());

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
                        Aad.event(Topics.TRANSCRIPT_PROCESSED, call.sessionId().toString(), "summary")))
                .isEqualTo("Booked for December 5.");
        given().header("Authorization", TestUsers.operator().bearer())
                .get("/api/transcripts/{id}", call.sessionId())
                .then()
                .statusCode(200)
                .body("status", equalTo("processed"))
                .body("segments.speaker", contains("assistant", "human"))
                .body("segments[1].content", equalTo("I'm Kim, call [phone]. It is $75."))
                .body("summary", equalTo("Booked for December 5."))
                .body("follow_up_tasks", contains("Arrive ten minutes early"))
                .body("extracted_data.find { it.data_type == 'name' }.extracted_value.value", equalTo("Kim"))
                .body("extracted_data.find { it.data_type == 'price' }.verdict", equalTo("confirmed"))
                .body("extracted_data.find { it.data_type == 'price' }.quote", equalTo("It is $75"));
    }

    @Test
    void shouldKeepOneSegmentWhenEventsComeTwiceAndInAnyOrder() {
        CloudEvent<UtteranceTranscribed> utterance = event(heard("Second.", 5000));
        TestEvents.publish(event(completed(CallOutcome.COMPLETED)));
        TestEvents.publish(utterance);
        TestEvents.publish(utterance);
        TestEvents.publish(event(spoken(1, "First.", 2000)));
        TestEvents.publish(event(started()));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> given().header(
                        "Authorization", TestUsers.operator().bearer())
                .get("/api/transcripts/{id}", call.sessionId())
                .then()
                .body("segments.content", contains("First.", "Second.")));
    }

    @Test
    void shouldKnowWithoutAModelThatNothingWasSaid() {
        tell(requested("make the model fail"), started(), completed(CallOutcome.CALLEE_HUNG_UP));

        TranscriptProcessed processed = processed().data();

        assertThat(processed.goalAchieved()).isFalse();
        assertThat(processed.verdict()).isEqualTo(Verdict.OUTCOME_UNKNOWN);
        assertThat(processed.facts()).isEmpty();
    }

    @Test
    void shouldJudgeAgainWhenWordsComeInLate() {
        tell(requested("Book"), completed(CallOutcome.COMPLETED));
        processed(outcome -> !outcome.goalAchieved());

        tell(heard("I'm Kim. It is $75.", 900));

        assertThat(processed(TranscriptProcessed::goalAchieved).data().facts()).isNotEmpty();
    }

    @Test
    void shouldKeepTheTranscriptAndTryAgainWhenTheModelFails() {
        tell(requested("make the model fail"), heard("Hello?", 100), completed(CallOutcome.COMPLETED));

        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> given().header(
                        "Authorization", TestUsers.operator().bearer())
                .get("/api/transcripts/{id}", call.sessionId())
                .then()
                .statusCode(200)
                .body("status", equalTo("complete"))
                .body("segments", hasSize(1)));
        given().header("Authorization", TestUsers.operator().bearer())
                .post("/api/transcripts/{id}/process", call.sessionId())
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("ai_unavailable"));
    }

    @Test
    void shouldProcessAgainOnDemandWithoutDoublingFacts() {
        tell(
                requested("Book"),
                spoken(0, "Hi.", 10),
                heard("I'm Kim. It is $75.", 900),
                completed(CallOutcome.COMPLETED));
        processed();

        given().header("Authorization", TestUsers.operator().bearer())
                .post("/api/transcripts/{id}/process", call.sessionId())
                .then()
                .statusCode(200)
                .body("extracted_data", hasSize(2));
    }

    @Test
    void shouldHideTheTranscriptFromEverybodyElse() {
        tell(requested("Book"), heard("Hello?", 100));
        await().atMost(Duration.ofSeconds(15)).untilAsserted(() -> given().header(
                        "Authorization", TestUsers.operator().bearer())
                .get("/api/transcripts/{id}", call.sessionId())
                .then()
                .statusCode(200));

        for (String method : List.of("GET", "POST")) {
            given().header("Authorization", TestUsers.other().bearer())
                    .request(method, "/api/transcripts/" + call.sessionId() + (method.equals("POST") ? "/process" : ""))
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("not_found"));
        }
        given().get("/api/transcripts/{id}", call.sessionId()).then().statusCode(401);
        given().header(
                        "Authorization",
                        "Bearer " + TestUsers.operator().token(claims -> claims.setClaim("role", "anon")))
                .get("/api/transcripts/{id}", call.sessionId())
                .then()
                .statusCode(403);
    }

    @Test
    void shouldPutGarbageAsideAndGoOn() {
        TestEvents.publish(
                Topics.UTTERANCE_TRANSCRIBED,
                call.sessionId().toString(),
                Map.of(),
                "415-555-0134 {{{".getBytes(StandardCharsets.UTF_8));
        tell(requested("Book"), heard("I'm Kim. It is $75.", 900), completed(CallOutcome.COMPLETED));

        processed();

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(TestEvents.all(Topics.deadLetter(Topics.UTTERANCE_TRANSCRIBED)))
                        .anySatisfy(dead -> {
                            assertThat(dead.key()).isEqualTo(call.sessionId().toString());
                            assertThat(new String(
                                            dead.headers()
                                                    .lastHeader("dead-letter-reason")
                                                    .value(),
                                            StandardCharsets.UTF_8))
                                    .doesNotContain("415");
                        }));
    }

    private CloudEvent<TranscriptProcessed> processed() {
        return processed(outcome -> true);
    }

    private CloudEvent<TranscriptProcessed> processed(Predicate<TranscriptProcessed> fits) {
        return TestEvents.await(
                Topics.TRANSCRIPT_PROCESSED,
                TranscriptProcessed.class,
                event -> event.data().call().equals(call) && fits.test(event.data()));
    }

    private static void tell(Event... events) {
        for (Event event : events) {
            TestEvents.publish(event);
        }
    }

    private static <T extends Event> CloudEvent<T> event(T data) {
        return new CloudEvent<>(UUID.randomUUID(), "/test", AT, null, data);
    }

    private CallRequested requested(String goal) {
        Plan plan = new Plan("A call", goal, List.of(), List.of(), List.of(), false, null, null, null);
        return new CallRequested(
                call,
                1,
                CallDirection.OUTBOUND,
                sealed(Topics.CALL_REQUESTED, "callee_number", "+14155550134"),
                "+1415•••0134",
                sealed(Topics.CALL_REQUESTED, "instruction", "Book it"),
                plan,
                new AuthorityEnvelope(null, Set.of(), Set.of()),
                new CallSettings(
                        "en-US",
                        "professional_male",
                        "friendly",
                        null,
                        null,
                        "America/Los_Angeles",
                        null,
                        false,
                        false,
                        null));
    }

    private CallStarted started() {
        return new CallStarted(call, "CA1", "MZ1", false, AT);
    }

    private UtteranceTranscribed heard(String text, long at) {
        SealedText sealed = sealed(Topics.UTTERANCE_TRANSCRIBED, "text", text);
        return new UtteranceTranscribed(call, UUID.randomUUID(), 1, sealed, null, 0.9, at, at + 900, 500, 280);
    }

    private ReplySpoken spoken(int index, String text, long at) {
        SealedText sealed = sealed(Topics.REPLY_SPOKEN, "heard", text);
        return new ReplySpoken(call, UUID.randomUUID(), 0, index, sealed, false, at, at + 900, null, ReplyOrigin.AGENT);
    }

    private CallCompleted completed(CallOutcome outcome) {
        return new CallCompleted(call, "CA1", outcome, null, null, 30, AT);
    }

    private SealedText sealed(String topic, String field, String text) {
        return new SealedText(
                cipher.seal(text, Aad.event(topic, call.sessionId().toString(), field)));
    }
}
