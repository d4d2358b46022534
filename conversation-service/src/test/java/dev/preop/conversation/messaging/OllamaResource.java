package dev.preop.conversation.messaging;

import dev.preop.conversation.turn.client.FakeOllama;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives the service under test a model server that tests tell what to answer. */
public class OllamaResource implements QuarkusTestResourceLifecycleManager {

    private FakeOllama ollama;

    @Override
    public Map<String, String> start() {
        ollama = new FakeOllama();
        return Map.of("OLLAMA_BASE_URL", ollama.uri().toString(), "preop.turn.hard-limit", "PT4S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(ollama, new TestInjector.MatchesType(FakeOllama.class));
    }

    @Override
    public void stop() {
        if (ollama != null) {
            ollama.close();
        }
    }
}
