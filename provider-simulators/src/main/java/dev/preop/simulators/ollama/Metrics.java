package dev.preop.simulators.ollama;

import dev.preop.simulators.ollama.mind.prompt.Message;
import io.vertx.core.json.JsonObject;

/** Durations of one request in nanoseconds, as Ollama reports them; zeros are left out. */
final class Metrics {

    private final long started = System.nanoTime();
    private final int promptTokens;
    private long loaded = started;
    private long firstToken = started;

    Metrics(ChatRequest request) {
        promptTokens = request.prompt().messages().stream()
                .map(Message::content)
                .mapToInt(content -> Tokens.of(content).size())
                .sum();
    }

    void loaded() {
        loaded = System.nanoTime();
        firstToken = loaded;
    }

    void firstToken() {
        firstToken = System.nanoTime();
    }

    JsonObject after(int tokens) {
        long now = System.nanoTime();
        JsonObject metrics = new JsonObject();
        put(metrics, "total_duration", now - started);
        put(metrics, "load_duration", loaded - started);
        put(metrics, "prompt_eval_count", promptTokens);
        put(metrics, "prompt_eval_duration", firstToken - loaded);
        put(metrics, "eval_count", tokens);
        put(metrics, "eval_duration", now - firstToken);
        return metrics;
    }

    private static void put(JsonObject metrics, String name, long value) {
        if (value > 0) {
            metrics.put(name, value);
        }
    }
}
