package dev.preop.task.task.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import dev.preop.task.testing.People;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class TaskListTest {

    @Test
    void shouldPageThroughEveryOrderWithoutLossOrRepetition() {
        TestUser user = People.somebody();
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        List<String> created = new ArrayList<>();
        for (String priority : List.of("normal", "urgent", "low", "normal", "high", "normal", "urgent")) {
            created.add(create(user, priority));
        }
        List<String> byUrgency = List.of(
                created.get(2),
                created.get(0),
                created.get(3),
                created.get(5),
                created.get(4),
                created.get(1),
                created.get(6));

        assertThat(pages(user, "created_at")).isEqualTo(created);
        assertThat(pages(user, "-created_at")).isEqualTo(reversed(created));
        assertThat(pages(user, "priority")).isEqualTo(byUrgency);
        assertThat(pages(user, "-priority")).isEqualTo(reversed(byUrgency));
    }

    @Test
    void shouldRefuseACursorThatIsNone() {
        TestUser user = People.somebody();
        for (String cursor : List.of("x", "urgent", "7f000000-0000-4000-8000-000000000001", "normal.x")) {
            Operator.as(user).get("/api/call-tasks?cursor=" + cursor).then().statusCode(400);
        }
        Operator.as(user).get("/api/call-tasks?sort=title").then().statusCode(400);
    }

    private static String create(TestUser user, String priority) {
        return Operator.as(user)
                .body(Map.of("raw_instruction", Operator.instruction("+1 415 555 0197"), "priority", priority))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("call_task.id");
    }

    /** The ids of all pages of two. */
    private static List<String> pages(TestUser user, String sort) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Operator.as(user)
                    .get("/api/call-tasks?limit=2&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .jsonPath();
            ids.addAll(page.getList("call_tasks.id", String.class));
            cursor = page.getString("next_cursor");
        }
        return ids;
    }

    private static List<String> reversed(List<String> ids) {
        List<String> reversed = new ArrayList<>(ids);
        Collections.reverse(reversed);
        return reversed;
    }
}
