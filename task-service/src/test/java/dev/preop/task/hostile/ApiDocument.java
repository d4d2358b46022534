package dev.preop.task.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The committed {@code openapi.yaml}: every operation with its parameters and its body, references followed. */
final class ApiDocument {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final JsonNode root;

    private ApiDocument(JsonNode root) {
        this.root = root;
    }

    static ApiDocument read() {
        try {
            return new ApiDocument(YAML.readTree(Path.of("openapi.yaml").toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<ApiOperation> operations() {
        return root.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .map(method -> operation(path.getKey(), method.getKey(), method.getValue())));
    }

    private ApiOperation operation(String path, String method, JsonNode described) {
        List<ApiParameter> parameters = StreamSupport.stream(
                        described.path("parameters").spliterator(), false)
                .map(parameter -> new ApiParameter(
                        parameter.path("in").asText(),
                        field(parameter.path("name").asText(), parameter.path("schema"), parameter.path("required"))))
                .toList();
        return new ApiOperation(method.toUpperCase(Locale.ROOT), path, parameters, body(described));
    }

    private @Nullable List<ApiField> body(JsonNode described) {
        JsonNode content = described.at("/requestBody/content/application~1json/schema");
        if (content.isMissingNode()) {
            return null;
        }
        JsonNode schema = resolved(content);
        return schema.path("properties").properties().stream()
                .map(property ->
                        new ApiField(property.getKey(), resolved(property.getValue()), isRequired(schema, property)))
                .toList();
    }

    private ApiField field(String name, JsonNode schema, JsonNode required) {
        return new ApiField(name, resolved(schema), required.asBoolean());
    }

    private static boolean isRequired(JsonNode schema, Map.Entry<String, JsonNode> property) {
        return StreamSupport.stream(schema.path("required").spliterator(), false)
                .anyMatch(name -> name.asText().equals(property.getKey()));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.path("$ref").asText().substring(1)) : schema;
    }
}
