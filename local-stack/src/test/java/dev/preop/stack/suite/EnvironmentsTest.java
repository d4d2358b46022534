package dev.preop.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {

    private static final String DATABASE = "postgresql://127.0.0.1:5433/postgres";

    private final SuiteKeys keys = SuiteKeys.fresh();

    @Test
    void tellsTheGatewayAboutTwilioAndNothingAboutADatabase() {
        assertThat(of(Service.CALL_GATEWAY_SERVICE, SuiteOptions.standard()))
                .containsEntry("SPEECH_BRIDGE_URL", "ws://127.0.0.1:8082")
                .containsEntry("PUBLIC_BASE_URL", "https://calls.preop.test")
                .containsKey("TWILIO_AUTH_TOKEN")
                .doesNotContainKeys("DATABASE_URL", "ELEVENLABS_API_KEY", "SUPABASE_SECRET_KEY");
    }

    @Test
    void givesEachServiceItsOwnDatabaseRole() {
        assertThat(of(Service.TASK_SERVICE, SuiteOptions.standard()))
                .containsEntry("DATABASE_URL", DATABASE)
                .containsEntry("DATABASE_USER", "task_service")
                .containsEntry("DATABASE_PASSWORD", keys.roles().get("task_service"))
                .containsEntry("MIGRATION_USER", "preop_migrator")
                .doesNotContainKey("TWILIO_AUTH_TOKEN");
    }

    @Test
    void lettingATestOverrideOneProcessLeavesTheOthers() {
        var options =
                SuiteOptions.standard().withOverrides(Map.of("task-service", Map.of("QUARKUS_LOG_LEVEL", "DEBUG")));

        assertThat(of(Service.TASK_SERVICE, options)).containsEntry("QUARKUS_LOG_LEVEL", "DEBUG");
        assertThat(of(Service.NOTIFICATION_SERVICE, options)).doesNotContainKey("QUARKUS_LOG_LEVEL");
    }

    @Test
    void answersEveryPlaceholderOfTheDatabaseScripts() {
        assertThat(keys.scriptValues())
                .containsOnlyKeys(
                        "preop_migrator_password",
                        "task_service_password",
                        "speech_service_password",
                        "conversation_service_password",
                        "transcript_service_password",
                        "notification_service_password");
    }

    private Map<String, String> of(Service service, SuiteOptions options) {
        return new Environments(PortPlan.standard(), keys, options).of(service, "127.0.0.1:9092", DATABASE);
    }
}
