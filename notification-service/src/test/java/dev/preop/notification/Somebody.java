package dev.preop.notification;

import static io.restassured.RestAssured.given;

import dev.preop.contracts.CallCompleted;
import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.CallRef;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.testing.TestUser;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A user of whom nothing is known yet, and a call of theirs. */
public record Somebody(TestUser user, CallRef call) {

    public static Somebody withACall() {
        TestUser user = new TestUser(UUID.randomUUID(), "somebody@preop.test", "Somebody", List.of("operator"));
        return new Somebody(user, new CallRef(UUID.randomUUID(), UUID.randomUUID(), user.id()));
    }

    /** The same user with a call that is made now. */
    public Somebody withAnotherCall(Ids ids) {
        return new Somebody(user, new CallRef(ids.next(), ids.next(), user.id()));
    }

    /** What they are told in the app. */
    public ValidatableResponse told(String query) {
        return given().header("Authorization", user.bearer())
                .get("/api/notifications" + query)
                .then()
                .statusCode(200);
    }

    /** Has them told things another way. */
    public ValidatableResponse prefer(String body) {
        return given().header("Authorization", user.bearer())
                .contentType("application/json")
                .body(body)
                .put("/api/notification-preferences")
                .then();
    }

    /** Has them told things in a browser. */
    public ValidatableResponse subscribe(String browser) {
        return given().header("Authorization", user.bearer())
                .contentType("application/json")
                .body(browser)
                .post("/api/push-subscriptions")
                .then();
    }

    /** Their call is over. */
    public CallCompleted ended(CallOutcome outcome) {
        return new CallCompleted(call, "CA1", outcome, null, null, 0, Instant.now());
    }
}
