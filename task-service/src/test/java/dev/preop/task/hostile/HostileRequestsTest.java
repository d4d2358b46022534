package dev.preop.task.hostile;

import dev.preop.kit.testing.InfraResource;
import dev.preop.kit.testing.TestUser;
import dev.preop.task.testing.Neighbour;
import dev.preop.task.testing.Neighbours;
import dev.preop.task.testing.People;
import dev.preop.task.testing.Plans;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class HostileRequestsTest {

    @BeforeEach
    void neighboursThatAnswer() {
        Neighbour.OLLAMA.answer(request -> Plans.said(Plans.dentist().encode()));
        Neighbour.NOTIFICATIONS.answer(request -> switch (request.get("path")) {
            case "/api/notification-preferences" -> Map.entry(200, "{\"preferences\":[]}");
            case "/api/push-subscriptions" -> Map.entry(201, "{\"id\":\"%s\"}".formatted(UUID.randomUUID()));
            default -> Map.entry(404, "{}");
        });
        Neighbour.TRANSCRIPTS.answer(200, "{\"results\":[]}");
    }

    /** Every operation of the document, also those that are yet to come. */
    @TestFactory
    Stream<DynamicContainer> shouldRefuseThemWellAndChangeNothing() {
        return ApiDocument.read().operations().map(operation -> {
            TestUser user = People.somebody();
            return DynamicContainer.dynamicContainer(operation.toString(), requests(operation, user));
        });
    }

    private static Stream<DynamicTest> requests(ApiOperation operation, TestUser user) {
        String id = operation.concernsOneThing()
                ? new Belongings(user).of(operation.resource()).toString()
                : "";
        StoredRows rows = StoredRows.of(user.id());
        HostileClient client = new HostileClient("http://localhost:" + RestAssured.port, rows::now);
        return new HostileRequests(operation, user, id)
                .all()
                .map(request -> DynamicTest.dynamicTest(request.what(), () -> client.send(request)))
                .onClose(rows::close);
    }
}
