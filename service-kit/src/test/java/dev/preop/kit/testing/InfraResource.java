package dev.preop.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives a Quarkus test real PostgreSQL, real Kafka, Supabase's public keys and fresh secrets, under the environment names
 * that the service reads in production. Everything is started once per JVM. The database role is that of the service
 * whose module the test runs in; the init argument {@code role} names another.
 */
public class InfraResource implements QuarkusTestResourceLifecycleManager {

    private String role = roleOf(Path.of("").toAbsolutePath().getFileName().toString());

    @Override
    public void init(Map<String, String> initArgs) {
        role = initArgs.getOrDefault("role", role);
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> environment = new HashMap<>(Infra.values());
        environment.remove(TestSupabase.SIGNING_KEY);
        environment.put("DATABASE_USER", role);
        return environment;
    }

    /** Leaves all running for the next test of this JVM; shutdown hooks stop it. */
    @Override
    public void stop() {}

    private static String roleOf(String module) {
        return module.equals("speech-bridge-service") ? "speech_service" : module.replace('-', '_');
    }
}
