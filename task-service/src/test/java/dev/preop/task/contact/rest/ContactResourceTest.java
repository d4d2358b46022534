package dev.preop.task.contact.rest;

import static dev.preop.task.testing.Operator.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.People;
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

    @Test
    void shouldChangeWhatIsToldAndForgetAContactButNotItsTasks() {
        TestUser user = People.somebody();
        Map<String, String> kim =
                Map.of("name", "Kim", "phone_number", "+1 415 555 0120", "email", "kim@vale.test", "notes", "mornings");
        String id = added(user, kim);
        added(user, Map.of("name", "Pat", "phone_number", "+1 415 555 0121"));
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        String task = as(user).body(Map.of("raw_instruction", "Book a cleaning", "contact_id", id))
                .post("/api/call-tasks")
                .then()
                .statusCode(201)
                .extract()
                .path("call_task.id");

        as(user).body(Map.of("name", "Kim Vale", "notes", ""))
                .patch("/api/contacts/" + id)
                .then()
                .statusCode(200)
                .body("contact.name", is("Kim Vale"))
                .body("contact.email", is("kim@vale.test"))
                .body("contact.notes", nullValue())
                .body("contact.phone_number", is("+14155550120"));
        as(user).body(Map.of("phone_number", "415 555 0121"))
                .patch("/api/contacts/" + id)
                .then()
                .statusCode(409)
                .body("code", is("conflict"));
        as(TestUsers.other())
                .body(Map.of("name", "X"))
                .patch("/api/contacts/" + id)
                .then()
                .statusCode(404);
        as(TestUsers.other()).delete("/api/contacts/" + id).then().statusCode(404);

        as(user).delete("/api/contacts/" + id).then().statusCode(204);
        as(user).delete("/api/contacts/" + id).then().statusCode(404);
        as(user).get("/api/contacts").then().body("contacts.name", contains("Pat"));
        as(user).get("/api/call-tasks/" + task)
                .then()
                .statusCode(200)
                .body("call_task.target_phone_number", is("+14155550120"))
                .body("call_task.contact_id", nullValue());
    }

    private static String added(TestUser user, Map<String, String> contact) {
        return as(user).body(contact)
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("contact.id");
    }
}
