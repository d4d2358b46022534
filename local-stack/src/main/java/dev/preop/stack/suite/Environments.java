package dev.preop.stack.suite;

import java.util.HashMap;
import java.util.Map;

/** What each process is told by its environment; a service is told nothing that it does not need. */
final class Environments {

    /**
     * Logs that a person can read, and a stop without the ten seconds that consumers otherwise wait for records in flight:
     * those are delivered again.
     */
    static final Map<String, String> FOR_PEOPLE = Map.of(
            "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false",
            "MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_GRACEFUL_SHUTDOWN", "false");

    private final PortPlan ports;
    private final SuiteKeys keys;
    private final Providers providers;
    private final Map<String, Map<String, String>> overrides;

    Environments(PortPlan ports, SuiteKeys keys, SuiteOptions options) {
        this.ports = ports;
        this.keys = keys;
        this.providers = options.providers();
        this.overrides = options.overrides();
    }

    Map<String, String> of(Service service, String kafka, String databaseUrl) {
        var environment = new HashMap<>(FOR_PEOPLE);
        environment.put("HTTP_PORT", Integer.toString(ports.of(service.port())));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        environment.put("PII_ENCRYPTION_KEY", keys.piiEncryption());
        environment.put("PII_INDEX_KEY", keys.piiIndex());
        environment.put("SERVICE_TOKEN_KEY", keys.serviceToken());
        service.databaseRole().ifPresent(role -> {
            environment.put("DATABASE_URL", databaseUrl);
            environment.put("DATABASE_USER", role);
            environment.put("DATABASE_PASSWORD", keys.roles().get(role));
            environment.put("MIGRATION_USER", SuiteKeys.MIGRATION_ROLE);
            environment.put("MIGRATION_PASSWORD", keys.roles().get(SuiteKeys.MIGRATION_ROLE));
        });
        var settings = new HashMap<>(neighbours());
        settings.putAll(providers.settings(ports));
        settings.keySet().retainAll(service.settings());
        environment.putAll(settings);
        environment.putAll(overrides.getOrDefault(service.title(), Map.of()));
        return environment;
    }

    /** The simulators know the credentials that they must accept and the tunnel to the gateway. */
    Map<String, String> ofSimulators(Providers.Simulated simulated, String operatorPassword) {
        var environment = new HashMap<String, String>(simulated.settings(ports));
        environment.put("SIM_TWILIO_PORT", Integer.toString(ports.of(Port.TWILIO)));
        environment.put("SIM_ELEVENLABS_PORT", Integer.toString(ports.of(Port.ELEVENLABS)));
        environment.put("SIM_OLLAMA_PORT", Integer.toString(ports.of(Port.OLLAMA)));
        environment.put("SIM_SUPABASE_PORT", Integer.toString(ports.of(Port.SUPABASE)));
        environment.put(
                "SIM_OLLAMA_MODELS", environment.get("OLLAMA_MODEL") + "," + environment.get("OLLAMA_FALLBACK_MODEL"));
        environment.put("SIM_SUPABASE_URL", simulated.supabaseUrl(ports));
        environment.put("SIM_SUPABASE_PUBLISHABLE_KEY", simulated.publishableKey());
        environment.put("SIM_SUPABASE_SECRET_KEY", simulated.secretKey());
        environment.put("SIM_USER_PASSWORD", operatorPassword);
        environment.put(
                "SIM_TUNNEL",
                "%s=%s".formatted(Providers.Simulated.PUBLIC_BASE_URL, ports.http(Port.CALL_GATEWAY_SERVICE)));
        environment.putAll(overrides.getOrDefault(Suite.SIMULATORS, Map.of()));
        return environment;
    }

    private Map<String, String> neighbours() {
        return Map.of(
                "TASK_SERVICE_URL", ports.http(Port.TASK_SERVICE).toString(),
                "CALL_GATEWAY_URL", ports.http(Port.CALL_GATEWAY_SERVICE).toString(),
                "TRANSCRIPT_SERVICE_URL", ports.http(Port.TRANSCRIPT_SERVICE).toString(),
                "NOTIFICATION_SERVICE_URL",
                        ports.http(Port.NOTIFICATION_SERVICE).toString(),
                "SPEECH_BRIDGE_HTTP_URL", ports.http(Port.SPEECH_BRIDGE_SERVICE).toString(),
                "SPEECH_BRIDGE_URL", "ws://127.0.0.1:" + ports.of(Port.SPEECH_BRIDGE_SERVICE));
    }
}
