package dev.preop.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.MovableRates;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands before every endpoint. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class DoorTest {

    private static final String TASKS = "/api/call-tasks";
    private static final int FEW = 2;
    private static final int MANY = 30;

    @AfterEach
    void liftRates() {
        MovableRates.lift();
    }

    @Test
    void shouldTellBrowsersToMakeNothingOfAnswers() {
        for (RequestSpecification request : List.of(given(), Operator.as(People.somebody()))) {
            request.get(TASKS)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .header("Referrer-Policy", "no-referrer");
        }
    }

    @Test
    void shouldLetThePagesOfTheConsoleInAndNoOthers() {
        preflight(Neighbours.CONSOLE)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", Neighbours.CONSOLE)
                .header("Access-Control-Allow-Headers", notNullValue());
        preflight("https://console.preop.test.evil.test")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void shouldSlowDownAUserWhoAsksTooOftenAndNobodyElse() {
        TestUser eager = People.somebody();
        MovableRates.set(0, FEW);

        List<Response> answers = IntStream.range(0, MANY)
                .mapToObj(i -> Operator.as(eager).get(TASKS))
                .toList();

        requireSlowedDown(answers);
        Operator.as(People.somebody()).get(TASKS).then().statusCode(200);
        given().header("Authorization", "Bearer garbage").get(TASKS).then().statusCode(401);
    }

    @Test
    void shouldSlowDownAnAddressFromWhichTooMuchIsAskedWhoeverAsks() {
        MovableRates.set(FEW, 0);

        List<Response> answers =
                IntStream.range(0, MANY).mapToObj(i -> given().get(TASKS)).toList();

        requireSlowedDown(answers);
        given().get("/q/health/live").then().statusCode(200);
    }

    private static void requireSlowedDown(List<Response> answers) {
        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).toList();
        assertThat(refused).hasSizeBetween(1, MANY - FEW);
        refused.getFirst()
                .then()
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", is("too_many_requests"));
    }

    private static Response preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .options(TASKS);
    }
}
