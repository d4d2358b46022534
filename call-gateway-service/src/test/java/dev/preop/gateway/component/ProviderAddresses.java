package dev.preop.gateway.component;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** Tells the gateway where its fakes will listen and who it is. */
public class ProviderAddresses implements QuarkusTestResourceLifecycleManager {

    static final String ACCOUNT_SID = "AC0123456789abcdef0123456789abcdef";
    static final String AUTH_TOKEN = "test-auth-token";
    static final String PUBLIC_ORIGIN = "calls.preop.test";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "TWILIO_ACCOUNT_SID", ACCOUNT_SID,
                "TWILIO_AUTH_TOKEN", AUTH_TOKEN,
                "TWILIO_PHONE_NUMBER", "+14155550199",
                "TWILIO_API_URL", "http://localhost:" + freePort(),
                "PUBLIC_BASE_URL", "https://" + PUBLIC_ORIGIN,
                "SPEECH_BRIDGE_URL", "ws://localhost:" + freePort(),
                "TASK_SERVICE_URL", "http://localhost:" + freePort());
    }

    @Override
    public void stop() {}

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
