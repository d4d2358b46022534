package dev.preop.task.settings.rest;

import static dev.preop.task.testing.Operator.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class SettingsResourceTest {

    private static final TestUser ADMIN = TestUsers.admin();

    @Test
    void shouldStartWithDefaultsAndKeepWhatIsSet() {
        String defaults = as(ADMIN)
                .get("/api/assistant-settings")
                .then()
                .statusCode(200)
                .body("assistant_settings.max_auto_approve_amount", equalTo(100))
                .body("assistant_settings.home_area_code", is("415"))
                .extract()
                .asString();
        JsonObject changed = new JsonObject(defaults)
                .getJsonObject("assistant_settings")
                .put("home_area_code", "212")
                .put("timezone", "America/New_York")
                .put("max_auto_approve_amount", 25);

        as(ADMIN).body(changed.encode()).put("/api/assistant-settings").then().statusCode(200);
        as(ADMIN)
                .body(changed.put("default_tone", "formal").encode())
                .put("/api/assistant-settings")
                .then()
                .statusCode(200);

        as(ADMIN)
                .get("/api/assistant-settings")
                .then()
                .body("assistant_settings.home_area_code", is("212"))
                .body("assistant_settings.default_tone", is("formal"));
        as(TestUsers.other())
                .get("/api/assistant-settings")
                .then()
                .body("assistant_settings.home_area_code", is("415"));
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        as(ADMIN)
                .body(Map.of("raw_instruction", "Call 555-1234 and book a cleaning"))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .body("call_task.target_phone_number", is("+12125551234"))
                .body("call_task.authority.ceiling.amount", equalTo(25.00f));
        as(ADMIN)
                .body(changed.put("timezone", "Mars/Olympus").encode())
                .put("/api/assistant-settings")
                .then()
                .statusCode(400)
                .body("errors[0].field", is("timezone"));
    }
}
