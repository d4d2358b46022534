package dev.preop.task.recording.rest;

import static dev.preop.task.testing.Operator.operator;
import static dev.preop.task.testing.Operator.readyTask;
import static dev.preop.task.testing.Operator.startCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.preop.kit.auth.ServiceTokens;
import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUsers;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.Operator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class RecordingResourceTest {

    @Inject
    ServiceTokens tokens;

    @BeforeEach
    void forget() {
        Neighbour.BRIDGE.forget();
    }

    @Test
    void shouldTellTheOwnerWhereTheCallCanBeHeard() {
        UUID session = startCall(readyTask(), "CA0701");
        Neighbour.BRIDGE.answer(200, """
                {"urls": ["https://storage.test/a.wav?token=1", "https://storage.test/b.wav?token=2"],
                 "duration_ms": 61000, "channels": 2, "a_field_of_tomorrow": 1}""");

        operator()
                .get("/api/call-sessions/" + session + "/recording")
                .then()
                .statusCode(200)
                .body("urls", contains("https://storage.test/a.wav?token=1", "https://storage.test/b.wav?token=2"))
                .body("duration_ms", is(61_000))
                .body("channels", is(2));

        var asked = Neighbour.BRIDGE.requests().getFirst();
        assertThat(asked.get("path")).isEqualTo("/internal/recordings/" + session);
        assertThat(tokens.verifyBearer(asked.get("authorization"), "speech-bridge")
                        .name())
                .isEqualTo("task-service");
    }

    @Test
    void shouldTellNobodyElse() {
        UUID session = startCall(readyTask(), "CA0702");
        Neighbour.BRIDGE.answer(200, "{\"urls\": [], \"duration_ms\": 0, \"channels\": 2}");

        Operator.as(TestUsers.other())
                .get("/api/call-sessions/" + session + "/recording")
                .then()
                .statusCode(404);

        assertThat(Neighbour.BRIDGE.requests()).isEmpty();
    }

    @Test
    void shouldSayWhetherThereIsNoneOrItCannotBeReached() {
        UUID session = startCall(readyTask(), "CA0703");
        Neighbour.BRIDGE.answer(404, "{\"code\":\"not_found\"}");
        operator()
                .get("/api/call-sessions/" + session + "/recording")
                .then()
                .statusCode(404)
                .body("detail", is("This call was not recorded."));

        for (Runnable trouble : new Runnable[] {
            Neighbour.BRIDGE::hangUp, () -> Neighbour.BRIDGE.answer(503, "{}"), () -> Neighbour.BRIDGE.answer(200, "[")
        }) {
            trouble.run();
            operator()
                    .get("/api/call-sessions/" + session + "/recording")
                    .then()
                    .statusCode(503)
                    .body("code", is("service_unavailable"));
        }
    }
}
