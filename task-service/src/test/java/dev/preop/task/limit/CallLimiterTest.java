package dev.preop.task.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.AtOnce;
import dev.preop.task.testing.MovableLimits;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class CallLimiterTest {

    private static final int LINES_PER_USER = 3;
    private static final int CALLS_PER_NUMBER = 4;

    @BeforeEach
    void limit() {
        MovableLimits.set(LINES_PER_USER, CALLS_PER_NUMBER);
    }

    @AfterEach
    void lift() {
        MovableLimits.lift();
    }

    @Test
    void shouldNeverExceedTheLimitHoweverManyStartAtOnce() {
        TestUser user = People.somebody();
        List<UUID> tasks = IntStream.range(0, 9)
                .mapToObj(i -> Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 012" + i)))
                .toList();

        List<Response> answers = startAll(user, tasks);

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 429)
                .filteredOn(status -> status == 200)
                .hasSize(LINES_PER_USER);
        Response refused = answers.stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.<String>path("code")).isEqualTo("too_many_calls");
        assertThat(refused.header("Retry-After")).isEqualTo("60");
        assertThat(statuses(user, tasks)).filteredOn("in_progress"::equals).hasSize(LINES_PER_USER);

        endTwice(user, answers);
        List<UUID> left = tasks.stream()
                .filter(task -> status(user, task).equals("ready_to_call"))
                .toList();
        Awaitility.await()
                .until(() -> Operator.as(user)
                                .post("/api/call-tasks/" + left.getFirst() + "/start-call")
                                .statusCode()
                        == 200);
        assertThat(startAll(user, left.subList(1, left.size())))
                .extracting(Response::statusCode)
                .containsOnly(429);
    }

    @Test
    void shouldNeverSpendMoreThanADaysBudgetHoweverManyStartAtOnce() {
        MovableLimits.lift();
        MovableLimits.setSpend("2.85");
        TestUser user = People.somebody();
        List<UUID> tasks = IntStream.range(0, 8)
                .mapToObj(i -> Operator.readyTask(Operator.as(user), Operator.instruction("+1 415 555 013" + i)))
                .toList();

        List<Response> answers = startAll(user, tasks);

        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 200)
                .as("two of at most ten minutes at 0.114 a minute")
                .hasSize(2);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> answer.then().statusCode(429).body("code", is("daily_spend_exceeded")));
        endTwice(user, answers);
        Awaitility.await()
                .until(() -> startAll(user, tasks).stream()
                                .filter(answer -> answer.statusCode() == 200)
                                .count()
                        == 1);
    }

    @Test
    void shouldNotLetANumberRingAllDay() {
        String number = "+1 415 555 0139";
        List<Integer> statuses = IntStream.range(0, CALLS_PER_NUMBER + 2)
                .mapToObj(i -> {
                    TestUser user = People.somebody();
                    UUID task = Operator.readyTask(Operator.as(user), Operator.instruction(number));
                    return startAll(user, List.of(task)).getFirst().statusCode();
                })
                .toList();

        assertThat(statuses).containsExactly(200, 200, 200, 200, 429, 429);
    }

    @Test
    void shouldNotCallWhereItCosts() {
        TestUser user = People.somebody();
        int dialled = Neighbour.GATEWAY.requests().size();
        for (String number : List.of(
                example("US", PhoneNumberType.PREMIUM_RATE),
                example("JM", PhoneNumberType.MOBILE),
                example("GB", PhoneNumberType.FIXED_LINE))) {
            UUID task = Operator.readyTask(Operator.as(user), Operator.instruction(number));
            startAll(user, List.of(task)).getFirst().then().statusCode(400).body("code", is("invalid_phone_number"));
            assertThat(status(user, task)).isEqualTo("ready_to_call");
        }
        assertThat(Neighbour.GATEWAY.requests()).hasSize(dialled);
    }

    private static String example(String region, PhoneNumberType type) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        return library.format(library.getExampleNumberForType(region, type), PhoneNumberFormat.E164);
    }

    /** One of the calls is over, and is told so twice: one line is free. */
    private static void endTwice(TestUser user, List<Response> answers) {
        Response placed = answers.stream()
                .filter(answer -> answer.statusCode() == 200)
                .findFirst()
                .orElseThrow();
        CallRef call = new CallRef(
                UUID.fromString(placed.path("call_session.id")),
                UUID.fromString(placed.path("call_session.call_task_id")),
                user.id());
        for (int i = 0; i < 2; i++) {
            TestEvents.publish(
                    new CallCompleted(call, "CAlimit", CallOutcome.COMPLETED, null, null, 10, Instant.EPOCH));
        }
    }

    private static List<Response> startAll(TestUser user, List<UUID> tasks) {
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CAlimit\",\"status\":\"queued\"}");
        return AtOnce.all(
                tasks.stream().map(task -> () -> Operator.as(user).post("/api/call-tasks/" + task + "/start-call")));
    }

    private static List<String> statuses(TestUser user, List<UUID> tasks) {
        return tasks.stream().map(task -> status(user, task)).toList();
    }

    private static String status(TestUser user, UUID task) {
        return Operator.as(user).get("/api/call-tasks/" + task).path("call_task.status");
    }
}
