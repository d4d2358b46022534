package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What users come for, through the public API from their sentence to the last word. The flows go on side by side. */
class UserFlowsTest {

    private static final Executor USERS = task -> Thread.ofVirtual().start(task);
    private static final String DEAR = "Call my dentist at 555-0102 and book a cleaning for next week under $200";

    private static CompletableFuture<HeldCall> pizza;
    private static CompletableFuture<HeldCall> clarified;
    private static CompletableFuture<HeldCall> approved;
    private static CompletableFuture<HeldCall> rejected;
    private static CompletableFuture<HeldCall> expired;

    @BeforeAll
    static void begin() {
        OperatorClient operator = OperatorClient.signIn(SharedSuite.get());
        pizza = flow(() -> HeldCall.hold(
                operator,
                "Call Tony's Pizza at 555-0101 and order a large pepperoni pizza for pickup, max $25",
                (user, session) -> {}));
        clarified = flow(() -> clarified(operator));
        approved = flow(
                () -> HeldCall.hold(operator, DEAR, (user, session) -> Approvals.decide(user, session, "approved")));
        rejected = flow(
                () -> HeldCall.hold(operator, DEAR, (user, session) -> Approvals.decide(user, session, "rejected")));
        expired = flow(() -> HeldCall.hold(operator, DEAR, Approvals::awaitQuestion));
    }

    @Test
    void shouldOrderAPizza() {
        HeldCall call = pizza.join();

        assertThat(call.status()).isEqualTo("completed");
        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(18);
        assertThat(call.fact("confirmation_number").at("/extracted_value/value").asText())
                .isEqualTo("TP-482");
    }

    @Test
    void shouldCallOnceTheUserHasSaidWhatWasMissing() {
        HeldCall call = clarified.join();

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(75);
    }

    @Test
    void shouldAcceptAHigherPriceOnceTheUserHasApprovedIt() {
        HeldCall call = approved.join();

        assertThat(call.session().at("/goal_achieved").asBoolean()).isTrue();
        assertThat(call.fact("price").at("/extracted_value/amount").asInt()).isEqualTo(300);
        assertThat(call.words("assistant")).contains("I have to ask my client");
    }

    @Test
    void shouldDeclineAHigherPriceThatTheUserRejected() {
        requireNothingBooked(rejected.join());
    }

    @Test
    void shouldDeclineAHigherPriceAboutWhichTheUserSaidNothingInTime() {
        requireNothingBooked(expired.join());
        JsonNode asked = Approvals.of(
                OperatorClient.signIn(SharedSuite.get()), expired.join().sessionId(), "expired");
        assertThat(asked).isNotNull();
        assertThat(asked.path("amount").asInt()).isEqualTo(300);
    }

    private static void requireNothingBooked(HeldCall call) {
        assertThat(call.session().at("/goal_achieved").asBoolean()).isFalse();
        assertThat(call.words("human")).doesNotContain("you are booked");
    }

    /** Neither whom to call nor when is said at first. */
    private static HeldCall clarified(OperatorClient operator) {
        OperatorClient.Answer created = operator.post(
                "/api/call-tasks", Map.of("raw_instruction", "Call my dentist and book a cleaning under $100"));
        String task = created.text("/call_task/id");
        assertThat(created.text("/call_task/status")).isEqualTo("waiting_for_user");
        assertThat(created.body().at("/requires_clarification").asBoolean()).isTrue();
        assertThat(created.body().at("/ai_plan/missingInfo")).isNotEmpty();
        assertThat(operator.post("/api/call-tasks/" + task + "/start-call", Map.of())
                        .text("/code"))
                .isEqualTo("illegal_status_transition");
        await().atMost(Duration.ofSeconds(20)).until(() -> StreamSupport.stream(
                        operator.get("/api/notifications")
                                .body()
                                .path("notifications")
                                .spliterator(),
                        false)
                .anyMatch(told -> told.path("call_task_id").asText().equals(task)
                        && told.path("notification_type").asText().equals("clarification_needed")));

        OperatorClient.Answer answered = operator.patch(
                "/api/call-tasks/" + task,
                Map.of(
                        "target_phone_number",
                        "+14155550100",
                        "user_clarifications",
                        Map.of("preferred_day", "next week")));

        assertThat(answered.text("/call_task/status")).as("%s", answered.body()).isEqualTo("ready_to_call");
        return HeldCall.of(operator, task, (user, session) -> {});
    }

    private static CompletableFuture<HeldCall> flow(Supplier<HeldCall> user) {
        return CompletableFuture.supplyAsync(user, USERS);
    }
}
