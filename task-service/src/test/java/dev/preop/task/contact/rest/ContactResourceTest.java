package dev.preop.task.contact.rest;

import static dev.preop.task.testing.Operator.as;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class ContactResourceTest {

    private static final TestUser ADMIN = TestUsers.admin();

    @Test
    void shouldKeepContactsToTheirOwnerAndCallThem() {
        Map<String, String> dentist = Map.of("name", "Dr. Molar", "phone_number", "+1 415 555 0100");
        String id = as(ADMIN)
                .body(dentist)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .body("contact.phone_number", is("+14155550100"))
                .extract()
                .path("contact.id");

        as(ADMIN).body(dentist).post("/api/contacts").then().statusCode(409).body("code", is("conflict"));
        as(ADMIN).get("/api/contacts").then().body("contacts.name", hasItem("Dr. Molar"));
        as(TestUsers.other()).get("/api/contacts").then().body("contacts.id", not(hasItem(id)));
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        Map<String, String> task = Map.of("raw_instruction", "Book a cleaning at my dentist", "contact_id", id);
        as(ADMIN)
                .body(task)
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .body("call_task.target_phone_number", is("+14155550100"))
                .body("call_task.status", is("ready_to_call"));
        as(TestUsers.other()).body(task).post("/api/call-tasks").then().statusCode(404);
    }
}
