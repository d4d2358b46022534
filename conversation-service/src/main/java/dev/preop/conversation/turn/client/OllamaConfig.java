package dev.preop.conversation.turn.client;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where the model is served and how it is asked. */
@ConfigMapping(prefix = "preop.ollama")
public interface OllamaConfig {

    /** Origin of the Ollama server, e.g. {@code http://localhost:11434}. */
    URI baseUrl();

    /** Model tag, e.g. {@code qwen3:8b}; it must be able to call tools. */
    @WithDefault("qwen3:8b")
    String model();

    /** Tag of a smaller model that answers when the first one fails or keeps silent; none by default. */
    Optional<String> fallbackModel();

    /** How long the server keeps the model loaded after a request. */
    @WithDefault("30m")
    String keepAlive();

    /** Sampling temperature: low, since the agent negotiates and does not chat. */
    @WithDefault("0.3")
    double temperature();

    /** Context window in tokens. */
    @WithDefault("8192")
    int contextTokens();

    /** The longest reply in tokens. */
    @WithDefault("200")
    int replyTokens();

    /** Turns that may be streamed at once; it should not exceed what the server runs in parallel. */
    @WithDefault("128")
    int maxConnections();

    /** How long connecting may take. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** How long the model may take for the opening, which is written while the call is being dialled. */
    @WithDefault("PT8S")
    Duration scriptTimeout();
}
