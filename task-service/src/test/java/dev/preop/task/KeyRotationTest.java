package dev.preop.task;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.persistence.upkeep.SealedRows;
import dev.preop.kit.persistence.upkeep.Upkeep;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.OldSeals;
import dev.preop.task.testing.Neighbours;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A new encryption key reaches everything that is stored, and nobody notices. */
@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class KeyRotationTest {

    @Inject
    Upkeep upkeep;

    @Inject
    @All
    List<SealedRows> stores;

    @Test
    void shouldSealAnewWhatTheOldKeySealed() throws SQLException {
        UUID task = readyTask();
        startCall(task, "CA0900");
        String contact = operator()
                .body("""
                        {"name": "Kim", "phone_number": "+14155550187", "email": "kim@preop.test", "notes": "mornings"}""")
                .post("/api/contacts")
                .then()
                .statusCode(201)
                .extract()
                .path("contact.id");
        OldSeals seals = new OldSeals("tasks", stores);
        assertThat(seals.age())
                .contains(
                        "call_sessions.phone_number_called",
                        "call_tasks.raw_instruction",
                        "call_tasks.target_phone_number",
                        "contacts.email",
                        "contacts.name",
                        "contacts.notes",
                        "contacts.phone_number",
                        "owners.full_name");

        upkeep.round().await().atMost(Duration.ofSeconds(20));

        assertThat(seals.left()).isEmpty();
        operator()
                .get("/api/call-tasks/" + task)
                .then()
                .statusCode(200)
                .body("call_task.raw_instruction", containsString("Call"));
        operator()
                .get("/api/contacts")
                .then()
                .statusCode(200)
                .body("contacts.find { it.id == '%s' }.name".formatted(contact), is("Kim"));
    }
}
