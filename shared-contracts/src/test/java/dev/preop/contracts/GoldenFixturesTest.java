package dev.preop.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Frozen JSON of every event version and of every addition to it (v1, v1.1, …): it must satisfy its schema and
 * deserialise, for ever.
 */
class GoldenFixturesTest {

    static List<String> topics() {
        return Topics.all();
    }

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void shouldHaveAFixtureOfEveryTopic() throws IOException {
        assertThat(fixtures().map(GoldenFixturesTest::topicOf).distinct())
                .containsExactlyInAnyOrderElementsOf(topics());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void shouldSatisfyItsSchemaWhenReadFromDisk(String fixture) throws IOException {
        assertThat(schema(topicOf(fixture)).validate(text("/golden/" + fixture), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void shouldLoseNothingWhenReadAndWrittenAgain(String fixture) throws IOException {
        String topic = topicOf(fixture);
        String frozen = text("/golden/" + fixture);
        Event event = EventJson.read(topic, frozen.getBytes(StandardCharsets.UTF_8));

        byte[] written = EventJson.write(event);

        assertThat(event.topic()).isEqualTo(topic);
        assertThat(event.key()).isNotBlank();
        JsonNode again = EventJson.mapper().readTree(written);
        assertThat(withOnlyTheFieldsOf(EventJson.mapper().readTree(frozen), again))
                .isEqualTo(EventJson.mapper().readTree(frozen));
        assertThat(schema(topic).validate(new String(written, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldDescribeExactlyTheFieldsOfTheRecord(String topic) throws IOException {
        Class<?> record = EventTypes.of(topic).orElseThrow();
        Set<String> fields = Stream.of(record.getRecordComponents())
                .map(RecordComponent::getName)
                .map(name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));

        JsonNode schema = EventJson.mapper().readTree(text("/schemas/" + topic + ".v1.json"));

        Set<String> described = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(described::add);
        assertThat(described).isEqualTo(fields);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldIgnoreFieldsOfALaterProducer(String topic) throws IOException {
        ObjectNode body = (ObjectNode) EventJson.mapper().readTree(golden(topic));
        body.put("added_in_v1_1", "later");

        Event event = EventJson.read(topic, EventJson.mapper().writeValueAsBytes(body));

        assertThat(event).isEqualTo(EventJson.read(topic, golden(topic).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void shouldRefuseABodyThatMissesAnyRequiredField(String topic) throws IOException {
        JsonNode required = EventJson.mapper()
                .readTree(text("/schemas/" + topic + ".v1.json"))
                .get("required");
        for (JsonNode field : required) {
            ObjectNode body = (ObjectNode) EventJson.mapper().readTree(golden(topic));
            JsonNode removed = body.remove(field.asText());
            if (removed.isArray() || removed.isNumber() || removed.isBoolean()) {
                continue; // lists default to empty, numbers and flags to zero and false
            }
            byte[] bytes = EventJson.mapper().writeValueAsBytes(body);

            assertThatThrownBy(() -> EventJson.read(topic, bytes))
                    .as("%s without %s", topic, field.asText())
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageContaining(topic);
        }
    }

    @Test
    void shouldNameEveryTopicInTheAsyncApiDocument() throws IOException {
        String document = Files.readString(Path.of("asyncapi.yaml"));

        assertThat(Topics.all()).allSatisfy(topic -> assertThat(document)
                .contains("address: " + topic + "\n")
                .contains("schemas/" + topic + ".v1.json"));
    }

    private static String topicOf(String fixture) {
        return fixture.substring(0, fixture.indexOf(".v1."));
    }

    /** {@code written} without the fields that were added after {@code frozen}. */
    private static JsonNode withOnlyTheFieldsOf(JsonNode frozen, JsonNode written) {
        if (!(frozen instanceof ObjectNode) || !(written instanceof ObjectNode)) {
            return written;
        }
        ObjectNode kept = EventJson.mapper().createObjectNode();
        written.properties().stream()
                .filter(field -> frozen.has(field.getKey()))
                .forEach(field ->
                        kept.set(field.getKey(), withOnlyTheFieldsOf(frozen.get(field.getKey()), field.getValue())));
        return kept;
    }

    private static Schema schema(String topic) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text("/schemas/" + topic + ".v1.json"));
    }

    private static String golden(String topic) throws IOException {
        return text("/golden/" + topic + ".v1.json");
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                GoldenFixturesTest.class.getResourceAsStream(resource), () -> resource + " is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
