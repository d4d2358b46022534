package dev.preop.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
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

    /** Compared as trees: the order of keys differs from build to build. */
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    @Test
    void shouldBeTheDocumentThatIsCommitted() throws IOException {
        String served =
                given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(withoutServers(served))
                .as("the API changed: look at the difference, then copy target/openapi/openapi.yaml to openapi.yaml")
                .isEqualTo(withoutServers(Files.readString(Path.of("openapi.yaml"))));
    }

    /** Where the API is served differs from run to run. */
    private static ObjectNode withoutServers(String document) throws IOException {
        ObjectNode api = (ObjectNode) YAML.readTree(document);
        api.remove("servers");
        return api;
    }
}
