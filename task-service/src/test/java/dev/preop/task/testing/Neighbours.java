package dev.preop.task.testing;

import dev.preop.kit.testing.TestUsers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts the services next door and tells the application where they are. */
public class Neighbours implements QuarkusTestResourceLifecycleManager {

    /** Where users' pages come from. */
    public static final String CONSOLE = "https://console.preop.test";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "OLLAMA_BASE_URL", Neighbour.OLLAMA.start(),
                "CALL_GATEWAY_URL", Neighbour.GATEWAY.start(),
                "TRANSCRIPT_SERVICE_URL", Neighbour.TRANSCRIPTS.start(),
                "NOTIFICATION_SERVICE_URL", Neighbour.NOTIFICATIONS.start(),
                "SPEECH_BRIDGE_HTTP_URL", Neighbour.BRIDGE.start(),
                "INBOUND_OWNER_ID", TestUsers.admin().id().toString(),
                "CONSOLE_URL", CONSOLE);
    }

    @Override
    public void stop() {}
}
