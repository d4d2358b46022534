package dev.preop.task.planning.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** The language model that plans. */
@ConfigMapping(prefix = "preop.task.planning.ollama")
public interface OllamaConfig {

    /** Ollama's address, e.g. {@code http://localhost:11434}. */
    URI baseUrl();

    /** The model's name as Ollama lists it. */
    @WithDefault("qwen3:8b")
    String model();

    /** How long one answer may take, loading of the model included. */
    @WithDefault("PT60S")
    Duration timeout();
}
