package dev.preop.simulators.ollama;

import dev.preop.simulators.Settings;
import java.time.Duration;
import java.util.List;

/**
 * The declared speed and contents of the simulated server.
 *
 * @param models names of the models that are there, with their tags
 * @param firstToken from request to first token of a loaded model
 * @param tokensPerSecond speed after the first token; 0 delivers all at once
 * @param load how long a model takes to be loaded
 * @param parallel requests served at once; more wait in line
 * @param queue requests that may wait; more are refused as busy
 */
record OllamaSettings(
        List<String> models, Duration firstToken, int tokensPerSecond, Duration load, int parallel, int queue) {

    static OllamaSettings from(Settings settings) {
        String models = settings.text("SIM_OLLAMA_MODELS", settings.text("OLLAMA_MODEL", "qwen3:8b"));
        return new OllamaSettings(
                List.of(models.split("\\s*,\\s*", -1)),
                settings.millis("SIM_LLM_TTFT_MS", 150),
                settings.integer("SIM_LLM_TOKENS_PER_SECOND", 60, 0, 1_000_000),
                settings.millis("SIM_LLM_LOAD_MS", 0),
                settings.integer("SIM_OLLAMA_NUM_PARALLEL", 128, 1, 100_000),
                settings.integer("SIM_OLLAMA_MAX_QUEUE", 512, 0, 100_000));
    }
}
