package dev.preop.task.testing;

import static io.restassured.RestAssured.given;

import dev.preop.contracts.CallRef;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Uses the API as a signed-in person does. */
public final class Operator {

    public static final String INSTRUCTION = "Call my dentist at 555-1234 and book a cleaning for next week under $100";

    private Operator() {}

    public static RequestSpecification operator() {
        return as(TestUsers.operator());
    }

    public static RequestSpecification as(TestUser user) {
        return given().filter(new DocumentedAnswers())
                .header("Authorization", user.bearer())
                .contentType(ContentType.JSON);
    }

    /** Creates a task that is ready to call and answers with its id. */
    public static UUID readyTask() {
        return readyTask(operator(), INSTRUCTION);
    }

    /** As {@link #readyTask()}, for a call to {@code number}. */
    public static UUID readyTask(String number) {
        return readyTask(operator(), instruction(number));
    }

    public static String instruction(String number) {
        return "Call the dentist at " + number + " and book a cleaning under $100";
    }

    /** A task of that user for a sentence that says all that is needed. */
    public static UUID readyTask(RequestSpecification user, String instruction) {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        return UUID.fromString(user.body(Map.of("raw_instruction", instruction))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("call_task.id"));
    }

    /** The call as events name it. */
    public static CallRef ref(UUID session) {
        String task = operator()
                .get("/api/call-sessions/" + session)
                .then()
                .statusCode(200)
                .extract()
                .path("call_session.call_task_id");
        return new CallRef(session, UUID.fromString(task), TestUsers.operator().id());
    }

    /** A task of that user whose call the service makes itself, at {@code when} or as soon as may be. */
    public static UUID scheduledTask(TestUser user, String number, Instant when) {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        return UUID.fromString(
                as(user).body(Map.of("raw_instruction", instruction(number), "scheduled_for", when.toString()))
                        .post("/api/call-tasks")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("call_task.id"));
    }

    /** Starts the task's call and answers with the session's id. */
    public static UUID startCall(UUID taskId, String callSid) {
        Neighbour.GATEWAY.answer(201, "{\"call_sid\":\"" + callSid + "\",\"status\":\"queued\"}");
        return UUID.fromString(operator()
                .post("/api/call-tasks/" + taskId + "/start-call")
                .then()
                .statusCode(200)
                .extract()
                .path("call_session.id"));
    }
}
