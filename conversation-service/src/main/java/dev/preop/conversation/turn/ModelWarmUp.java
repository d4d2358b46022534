package dev.preop.conversation.turn;

import dev.preop.conversation.turn.client.OllamaClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has the model loaded before the first call needs it. */
@Singleton
public class ModelWarmUp {

    private final OllamaClient model;

    ModelWarmUp(OllamaClient model) {
        this.model = model;
    }

    void start(@Observes StartupEvent event) {
        begin();
    }

    /** Begins to load it; at once when it is loaded already. */
    public void begin() {
        model.warmUp().subscribe().with(ignored -> {}, ignored -> {});
    }
}
