package dev.preop.speech.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Starts {@link FakeElevenLabs} and {@link FakeStorage} and points the service at them. */
public class ElevenLabsResource implements QuarkusTestResourceLifecycleManager {

    private FakeElevenLabs server;
    private FakeStorage storage;

    @Override
    public Map<String, String> start() {
        server = new FakeElevenLabs();
        storage = new FakeStorage();
        return Map.of(
                "ELEVENLABS_URL",
                server.url(),
                "ELEVENLABS_API_KEY",
                FakeElevenLabs.API_KEY,
                "ELEVENLABS_VOICE_ID",
                "test-voice",
                "SUPABASE_SECRET_KEY",
                FakeStorage.SECRET_KEY,
                "preop.storage.url",
                storage.url());
    }

    @Override
    public void stop() {
        server.close();
        storage.close();
    }
}
