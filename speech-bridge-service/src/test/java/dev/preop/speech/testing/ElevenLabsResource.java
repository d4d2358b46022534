package dev.preop.speech.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts {@link FakeElevenLabs} and points the service at it. */
public class ElevenLabsResource implements QuarkusTestResourceLifecycleManager {

    private FakeElevenLabs server;

    @Override
    public Map<String, String> start() {
        server = new FakeElevenLabs();
        return Map.of(
                "ELEVENLABS_URL",
                server.url(),
                "ELEVENLABS_API_KEY",
                FakeElevenLabs.API_KEY,
                "ELEVENLABS_VOICE_ID",
                "test-voice");
    }

    @Override
    public void stop() {
        server.close();
    }
}
