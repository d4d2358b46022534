package dev.preop.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.preop.contracts.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of {@code deploy} say the same as the local stack, which runs every day. */
class DeployFilesTest {

    private static final Path ROOT = Path.of("..");
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void kafkaGetsTheTopicsOfTheContracts() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("deploy/kafka/topics.txt")))
                .containsExactlyElementsOf(Topics.all().stream()
                        .flatMap(topic -> Stream.of(topic, Topics.deadLetter(topic)))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void composeTellsAServiceWhatItNeeds(Service service) throws IOException {
        var compose = YAML.readTree(ROOT.resolve("docker-compose.yml").toFile());
        var environment = compose.path("services").path(service.title()).path("environment");

        assertThat(fields(environment)).containsAll(service.settings());
        assertThat(environment.path("HTTP_PORT").asInt())
                .isEqualTo(service.port().standard());
        assertThat(environment.path("DATABASE_USER").asText(null))
                .isEqualTo(service.databaseRole().orElse(null));
    }

    @ParameterizedTest
    @EnumSource
    void kubernetesTellsAServiceWhatItNeeds(Service service) throws IOException {
        var names = new HashSet<>(environmentOf("deploy/kubernetes/common.yaml"));
        names.addAll(environmentOf("deploy/kubernetes/%s.yaml".formatted(service.title())));
        names.remove("HTTP_HOST");

        var needed = new HashSet<>(new Environments(PortPlan.standard(), SuiteKeys.fresh(), SuiteOptions.standard())
                .of(service, "kafka:9092", "postgresql://db:5432/postgres")
                .keySet());
        needed.removeAll(Set.of("TWILIO_API_URL", "ELEVENLABS_URL"));
        needed.removeAll(Environments.FOR_PEOPLE.keySet());
        assertThat(names).containsExactlyInAnyOrderElementsOf(needed);
    }

    /** nginx fills in what the template names: a name that nobody sets would stand in the page's settings as it is. */
    @Test
    void theConsolesContainerIsToldWhatItsPagesNeed() throws IOException {
        var template = Files.readString(ROOT.resolve("deploy/console/nginx.conf.template"));
        var needed = Pattern.compile("\\$\\{([A-Z_]+)}")
                .matcher(template)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        var compose = YAML.readTree(ROOT.resolve("docker-compose.yml").toFile())
                .path("services")
                .path("operator-console");

        assertThat(fields(compose.path("environment"))).isEqualTo(needed);
        assertThat(compose.at("/ports/0").asText()).endsWith(":" + Port.OPERATOR_CONSOLE.standard());
        assertThat(environmentOf("deploy/kubernetes/operator-console.yaml")).isEqualTo(needed);
        assertThat(template).contains("listen %d;".formatted(Port.OPERATOR_CONSOLE.standard()));
    }

    private static Set<String> environmentOf(String file) throws IOException {
        try (var documents = YAML.readerFor(JsonNode.class)
                .<JsonNode>readValues(ROOT.resolve(file).toFile())) {
            var names = new HashSet<String>();
            var container = documents.next().at("/spec/template/spec/containers/0/env");
            StreamSupport.stream(container.spliterator(), false)
                    .filter(variable -> !mayBeAbsent(variable.path("valueFrom")))
                    .map(variable -> variable.path("name").asText())
                    .forEach(names::add);
            return names;
        }
    }

    private static boolean mayBeAbsent(JsonNode valueFrom) {
        return Stream.of("configMapKeyRef", "secretKeyRef")
                .anyMatch(source -> valueFrom.path(source).path("optional").asBoolean());
    }

    private static Set<String> fields(JsonNode node) {
        var names = new HashSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
