package dev.preop.task.calendar.rest;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class CalendarResourceTest {

    private static final String BOOKED = """
            {"status": "processed", "segments": [], "extracted_data": [
              {"data_type": "appointment", "confidence": 0.9, "verdict": "%s",
               "extracted_value": {"date": "2026-12-05", "time": "14:00", "confirmationNumber": "DC-12345"}}]}\
            """;

    @Test
    void shouldGiveAConfirmedAppointmentToItsOwner() {
        UUID session = startCall(readyTask("+1 415 555 0170"), "CAcal1");
        Neighbour.TRANSCRIPTS.answer(200, BOOKED.formatted("confirmed"));

        operator()
                .get("/api/call-sessions/" + session + "/calendar.ics")
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .header("Content-Disposition", "attachment; filename=\"appointment.ics\"")
                .body(containsString("DTSTART;TZID=America/Los_Angeles:20261205T140000\r\n"))
                .body(containsString("UID:call-" + session + "@preop.dev\r\n"))
                .body(containsString("DESCRIPTION:Confirmation DC-12345\r\n"));
        Operator.as(TestUsers.other())
                .get("/api/call-sessions/" + session + "/calendar.ics")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldSayThatThereIsNoneOrThatItIsNotKnown() {
        UUID session = startCall(readyTask("+1 415 555 0171"), "CAcal2");
        String path = "/api/call-sessions/" + session + "/calendar.ics";

        Neighbour.TRANSCRIPTS.answer(200, BOOKED.formatted("unconfirmed"));
        operator()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", is("No appointment was confirmed on this call."));
        Neighbour.TRANSCRIPTS.answer(404, "{}");
        operator().get(path).then().statusCode(404);
        Neighbour.TRANSCRIPTS.hangUp();
        operator().get(path).then().statusCode(503).body("code", is("service_unavailable"));
    }
}
