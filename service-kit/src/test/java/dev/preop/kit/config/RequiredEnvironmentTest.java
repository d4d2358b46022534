package dev.preop.kit.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequiredEnvironmentTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final Map<String, String> environment = new HashMap<>(Map.ofEntries(
            Map.entry("KAFKA_BOOTSTRAP_SERVERS", "localhost:9092,broker-2:9092"),
            Map.entry("HTTP_PORT", "8080"),
            Map.entry("PII_ENCRYPTION_KEY", "k2:" + KEY + ",k1:" + KEY),
            Map.entry("PII_INDEX_KEY", KEY),
            Map.entry("SERVICE_TOKEN_KEY", KEY),
            Map.entry("DATABASE_URL", "postgresql://localhost:5433/preop"),
            Map.entry("DATABASE_USER", "task_service"),
            Map.entry("DATABASE_PASSWORD", "x"),
            Map.entry("MIGRATION_USER", "preop_migrator"),
            Map.entry("MIGRATION_PASSWORD", "x")));

    @Test
    void aCompleteEnvironmentPasses() {
        assertThatCode(() -> RequiredEnvironment.check(environment, Variables.ofServicesWithDatabase()))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        environment.remove("KAFKA_BOOTSTRAP_SERVERS");
        environment.put("SERVICE_TOKEN_KEY", " ");
        environment.put("HTTP_PORT", "eighty");

        assertThatThrownBy(() -> RequiredEnvironment.check(environment, Variables.ofEveryService()))
                .isInstanceOfSatisfying(ConfigurationException.class, e -> assertThat(e.sentences())
                        .containsExactly(
                                "KAFKA_BOOTSTRAP_SERVERS is missing: set it to Kafka's host:port, several separated by"
                                        + " commas",
                                "HTTP_PORT is malformed: set it to the port to listen on, 1 to 65535",
                                "SERVICE_TOKEN_KEY is missing: set it to base64 of at least 32 bytes, the same for all"
                                        + " services"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "KAFKA_BOOTSTRAP_SERVERS localhost",
                "KAFKA_BOOTSTRAP_SERVERS kafka://localhost:9092",
                "HTTP_PORT 0",
                "HTTP_PORT 65536",
                "PII_ENCRYPTION_KEY MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "PII_ENCRYPTION_KEY k1:c2hvcnQ=",
                "PII_INDEX_KEY c2hvcnQ=",
                "DATABASE_URL jdbc:postgresql://localhost:5433/preop",
                "DATABASE_URL postgresql://user:password@localhost:5433/preop",
                "DATABASE_URL postgresql://localhost:5433"
            })
    void aMalformedValueIsNamedAndNotShown(String name, String value) {
        environment.put(name, value);

        assertThatThrownBy(() -> RequiredEnvironment.check(environment, Variables.ofServicesWithDatabase()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(name + " is malformed: set it to ")
                .hasMessageNotContaining(value);
    }

    @Test
    void aServiceAddsItsOwn() {
        Variable token = Variables.text("TWILIO_AUTH_TOKEN", "the account's primary auth token");

        assertThatThrownBy(() -> RequiredEnvironment.check(environment, List.of(token)))
                .hasMessage("TWILIO_AUTH_TOKEN is missing: set it to the account's primary auth token");
    }
}
