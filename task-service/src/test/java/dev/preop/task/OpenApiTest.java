package dev.preop.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.kit.testing.InfraResource;
import dev.preop.task.testing.Neighbours;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfraResource.class)
@QuarkusTestResource(Neighbours.class)
class OpenApiTest {

    @Test
    void shouldBeTheDocumentThatIsCommitted() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(served)
                .as("the API changed: look at the difference, then copy target/openapi/openapi.yaml to openapi.yaml")
                .isEqualTo(Files.readString(Path.of("openapi.yaml")));
    }
}
