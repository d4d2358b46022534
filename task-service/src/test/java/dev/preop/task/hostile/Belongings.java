package dev.preop.task.hostile;

import static dev.preop.task.testing.Operator.as;
import static dev.preop.task.testing.Operator.instruction;
import static dev.preop.task.testing.Operator.readyTask;
import static org.hamcrest.Matchers.hasItem;

import dev.preop.contracts.ApprovalRequested;
import dev.preop.contracts.CallRef;
import dev.preop.contracts.Money;
import dev.preop.kit.testing.TestEvents;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbour;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;

/** One thing of every kind that a user can have. */
final class Belongings {

    private static final String NUMBER = "+1 415 555 0177";

    private final TestUser user;

    Belongings(TestUser user) {
        this.user = user;
    }

    /** The id of a thing of that resource, made now. */
    UUID of(String resource) {
        return switch (resource) {
            case "call-tasks" -> task();
            case "call-sessions" -> call(task());
            case "approvals" -> approval();
            case "contacts" -> contact();
            case "notifications", "push-subscriptions" -> UUID.randomUUID();
            default -> throw new IllegalStateException("say here how a user comes by one of the " + resource);
        };
    }

    private UUID task() {
        return readyTask(as(user), instruction(NUMBER));
    }

    private UUID call(UUID task) {
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"CA%s\",\"status\":\"queued\"}".formatted(task));
        return created("/api/call-tasks/" + task + "/start-call", Map.of(), "call_session.id");
    }

    private UUID contact() {
        return created("/api/contacts", Map.of("name", "Jo", "phone_number", NUMBER), "contact.id");
    }

    private UUID approval() {
        UUID task = task();
        CallRef call = new CallRef(call(task), task, user.id());
        UUID approval = UUID.randomUUID();
        TestEvents.publish(new ApprovalRequested(
                call,
                approval,
                "The price is above your limit.",
                new Money(new BigDecimal("300"), "USD"),
                null,
                Instant.now().plus(Duration.ofHours(1))));
        Awaitility.await()
                .untilAsserted(
                        () -> as(user).get("/api/approvals").then().body("approvals.id", hasItem(approval.toString())));
        return approval;
    }

    private UUID created(String path, Map<String, String> body, String id) {
        return UUID.fromString(as(user).body(body).post(path).then().extract().path(id));
    }
}
