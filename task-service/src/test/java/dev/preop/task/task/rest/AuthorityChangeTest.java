package dev.preop.task.task.rest;

import static dev.preop.task.testing.Operator.INSTRUCTION;
import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallRequested;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.contracts.TaskPlanned;
import dev.preop.contracts.Topics;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.MovableClock;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonArray;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class AuthorityChangeTest {

    @Inject
    Clock clock;

    private UUID task;

    @BeforeEach
    void aTaskThatIsReady() {
        task = readyTask();
        Neighbour.OLLAMA.forget();
    }

    @AfterEach
    void itIsNow() {
        MovableClock.reset();
    }

    @Test
    void shouldCountAtOnceAndWithoutTheModel() {
        change("""
                {"authority":{"ceiling":{"amount":120.5,"currency":"EUR"},"commitments":["inquire","order"],
                "may_disclose":["name","email"]}}""")
                .statusCode(200)
                .body("call_task.status", is("ready_to_call"))
                .body("call_task.version", is(2))
                .body("call_task.authority.ceiling.amount", equalTo(120.5f))
                .body("call_task.authority.ceiling.currency", is("EUR"))
                .body("call_task.authority.commitments", containsInAnyOrder("inquire", "order"))
                .body("call_task.authority.may_disclose", containsInAnyOrder("name", "email"));

        assertThat(Neighbour.OLLAMA.requests()).isEmpty();
        assertThat(planned(2).commitments()).containsExactlyInAnyOrder(Commitment.INQUIRE, Commitment.ORDER);
        operator()
                .get("/api/audit-log")
                .then()
                .statusCode(200)
                .body("entries.findAll { it.entity_id == '%s' }.action".formatted(task), hasItem("task_changed"));
    }

    @Test
    void shouldLeaveWhatIsLeftOutAndTellItFromNothing() {
        change("{\"authority\":{\"may_disclose\":[]}}")
                .statusCode(200)
                .body("call_task.authority.ceiling.amount", equalTo(100))
                .body("call_task.authority.commitments", containsInAnyOrder("book", "inquire"))
                .body("call_task.authority.may_disclose", empty());
        change("{\"authority\":{\"ceiling\":null}}")
                .statusCode(200)
                .body("call_task.authority.ceiling", nullValue())
                .body("call_task.authority.may_disclose", empty());
        change("{\"authority\":{}}").statusCode(200).body("call_task.authority.ceiling", nullValue());
        change("{\"authority\":null}").statusCode(200).body("call_task.authority.ceiling", nullValue());
    }

    @Test
    void shouldOutliveAPlanThatIsMadeAnew() {
        change("{\"authority\":{\"ceiling\":null,\"commitments\":[\"inquire\"],\"may_disclose\":[]}}")
                .statusCode(200);

        change(
                        "{\"user_clarifications\":{\"budget\":\"under $90\",\"where\":\"deliver it to my home, and cancel it else\"}}")
                .statusCode(200)
                .body("ai_plan.hardConstraints.max_price", equalTo(90))
                .body("call_task.authority.ceiling", nullValue())
                .body("call_task.authority.commitments", contains("inquire"))
                .body("call_task.authority.may_disclose", empty());
        change("{\"raw_instruction\":\"Call 555-1234 and cancel my cleaning, then deliver it to my home\"}")
                .statusCode(200)
                .body("call_task.authority.commitments", containsInAnyOrder("inquire", "cancel"))
                .body("call_task.authority.may_disclose", contains("address"));

        assertThat(Neighbour.OLLAMA.requests()).hasSize(2);
        assertThat(planned(4).mayDisclose()).containsExactly(Disclosure.ADDRESS);
    }

    @Test
    void shouldGoWithTheCall() {
        change("{\"authority\":{\"ceiling\":{\"amount\":120,\"currency\":\"USD\"},\"commitments\":[\"inquire\"]}}")
                .statusCode(200);

        UUID session = startCall(task, "CA" + task.toString().replace("-", ""));

        AuthorityEnvelope sent = TestEvents.await(Topics.CALL_REQUESTED, CallRequested.class, event -> event.key()
                        .equals(session.toString()))
                .data()
                .envelope();
        assertThat(sent.ceiling().amount()).isEqualByComparingTo("120");
        assertThat(sent.commitments()).isEqualTo(Set.of(Commitment.INQUIRE));
        assertThat(sent.mayDisclose()).isEqualTo(Set.of(Disclosure.NAME));
        change("{\"authority\":{\"ceiling\":null}}")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("already_calling"))
                .body("detail", is("A call keeps the limits that it began with."));
        operator().get("/api/call-tasks/" + task).then().body("call_task.authority.ceiling.amount", equalTo(120));
    }

    @Test
    void shouldKeepTheNameFromACallThatMayNotTellIt() {
        change("{\"authority\":{\"may_disclose\":[]}}").statusCode(200);

        UUID session = startCall(task, "CA" + task.toString().replace("-", ""));

        CallRequested sent = TestEvents.await(Topics.CALL_REQUESTED, CallRequested.class, event -> event.key()
                        .equals(session.toString()))
                .data();
        assertThat(sent.envelope().mayDisclose()).isEmpty();
        assertThat(sent.settings().ownerName()).isNull();
    }

    @Test
    void shouldLetNobodyBeCalledAfterTheTimeThatTheUserSets() {
        Instant until = clock.instant().plus(Duration.ofHours(2)).truncatedTo(ChronoUnit.SECONDS);
        change("{\"authority\":{\"until\":\"%s\"}}".formatted(until))
                .statusCode(200)
                .body("call_task.authority.until", is(until.toString()))
                .body("call_task.authority.ceiling.amount", equalTo(100));
        assertThat(planned(2).until()).isEqualTo(until);
        MovableClock.set(until);

        operator()
                .post("/api/call-tasks/" + task + "/start-call")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", is("authority_lapsed"))
                .body("detail", is("You let calls be made until " + until + "."));

        change("{\"authority\":{\"until\":null}}").statusCode(200).body("call_task.authority.until", nullValue());
        startCall(task, "CA" + task.toString().replace("-", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"tomorrow\"",
                "\"2026-12-05\"",
                "\"2026-12-05T12:00\"",
                "\"2020-01-01T00:00:00Z\"",
                "\"+1000000000-12-31T23:59:59Z\"",
                "\"9999-12-31T23:59:59Z\"",
                "1796472000",
                "[2026,12,5]",
                "{}",
                "true",
                "\"\""
            })
    void shouldRefuseATimeThatIsNoneOrNotAhead(String until) {
        refused("{\"until\":" + until + "}", "authority.until");
    }

    @Test
    void shouldBeOverWithTheTask() {
        operator().delete("/api/call-tasks/" + task).then().statusCode(204);

        change("{\"authority\":{\"ceiling\":null}}").statusCode(400).body("code", is("illegal_status_transition"));
    }

    @Test
    void shouldBeTheOwnersAlone() {
        Operator.as(TestUsers.other())
                .body("{\"authority\":{\"ceiling\":null}}")
                .patch("/api/call-tasks/" + task)
                .then()
                .statusCode(404);
        change("{\"version\":7,\"authority\":{\"ceiling\":null}}")
                .statusCode(409)
                .body("code", is("stale_version"));
        unchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":-1,\"currency\":\"USD\"}",
                "{\"amount\":100000.01,\"currency\":\"USD\"}",
                "{\"amount\":1e400,\"currency\":\"USD\"}",
                "{\"amount\":-1e400,\"currency\":\"USD\"}",
                "{\"amount\":1.005,\"currency\":\"USD\"}",
                "{\"amount\":\"NaN\",\"currency\":\"USD\"}",
                "{\"amount\":\"100\",\"currency\":\"USD\"}",
                "{\"amount\":true,\"currency\":\"USD\"}",
                "{\"amount\":null,\"currency\":\"USD\"}",
                "{\"amount\":{\"amount\":1},\"currency\":\"USD\"}",
                "{\"amount\":100}",
                "{\"amount\":100,\"currency\":null}",
                "{\"amount\":100,\"currency\":\"usd\"}",
                "{\"amount\":100,\"currency\":\"JPY\"}",
                "{\"amount\":100,\"currency\":\"$\"}",
                "{\"amount\":100,\"currency\":[\"USD\"]}",
                "{\"amount\":100,\"currency\":\"USD\",\"per\":\"hour\"}",
                "{}",
                "[]",
                "100",
                "\"under $100\"",
                "false"
            })
    void shouldRefuseACeilingThatIsNone(String ceiling) {
        refused("{\"ceiling\":" + ceiling + "}", "authority.ceiling");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"sell\"]",
                "[\"unknown\"]",
                "[\"BOOK\"]",
                "[\"book\",\"\"]",
                "[null]",
                "[[\"book\"]]",
                "[{\"book\":true}]",
                "[0]",
                "[7]",
                "[\"\"]",
                "\"book\"",
                "{\"book\":true}"
            })
    void shouldRefuseListsOfWhatIsNotKnown(String list) {
        refused("{\"commitments\":" + list + "}", "authority.commitments");
        refused("{\"may_disclose\":" + list.replace("book", "iban") + "}", "authority.may_disclose");
    }

    @Test
    void shouldRefuseTenThousandItemsAndCountOneThatComesTwiceOnce() {
        String many = IntStream.range(0, 10_000).mapToObj(i -> "\"c" + i + "\"").collect(Collectors.joining(","));
        refused("{\"commitments\":[" + many + "]}", "authority.commitments");

        change("{\"authority\":{\"commitments\":[\"book\",\"book\",\"book\",\"book\",\"book\",\"book\",\"book\"]}}")
                .statusCode(200)
                .body("call_task.authority.commitments", contains("book"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"all\"", "true", "{\"since\":\"tomorrow\"}", "{\"mayDisclose\":[\"email\"]}"})
    void shouldRefuseWhatIsNoAuthority(String authority) {
        refused(authority, "authority");
    }

    private void refused(String authority, String field) {
        change("{\"authority\":" + authority + "}")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", everyItem(startsWith(field)));
        unchanged();
    }

    private void unchanged() {
        operator()
                .get("/api/call-tasks/" + task)
                .then()
                .statusCode(200)
                .body("call_task.version", is(1))
                .body("call_task.raw_instruction", is(INSTRUCTION))
                .body("call_task.authority.ceiling.amount", equalTo(100))
                .body("call_task.authority.commitments", containsInAnyOrder("book", "inquire"))
                .body("call_task.authority.may_disclose", contains("name"));
    }

    private ValidatableResponse change(String body) {
        Neighbour.OLLAMA.answer(request ->
                Plans.said(Plans.dentist().put("commitments", new JsonArray()).encode()));
        return operator().body(body).patch("/api/call-tasks/" + task).then();
    }

    private AuthorityEnvelope planned(long version) {
        return TestEvents.await(
                        Topics.TASK_PLANNED,
                        TaskPlanned.class,
                        event -> event.key().equals(task.toString())
                                && event.data().version() == version)
                .data()
                .envelope();
    }
}
