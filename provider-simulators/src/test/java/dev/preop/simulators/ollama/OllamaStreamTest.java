package dev.preop.simulators.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OllamaStreamTest {

    private static final Map<String, String> FAST = Map.of("SIM_LLM_TTFT_MS", "0", "SIM_LLM_TOKENS_PER_SECOND", "0");

    private RunningSimulator ollama = start(FAST);

    @AfterEach
    void stop() {
        ollama.close();
    }

    @Test
    void streamsTokensAndThenTheFinalLine() {
        NdjsonClient client = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        assertThat(client.await()).isTrue();

        List<JsonObject> lines = client.lines();
        assertThat(client.content()).isEqualTo("And how much would that be?");
        assertThat(lines.size()).isGreaterThan(5);
        assertThat(lines).allSatisfy(line -> assertThat(line.getString("model")).isEqualTo("qwen3:8b"));
        assertThat(lines.getFirst().getString("created_at")).isEqualTo("2026-11-21T10:00:00.000000000Z");
        assertThat(lines.subList(0, lines.size() - 1)).allMatch(line -> !line.getBoolean("done"));
        JsonObject last = lines.getLast();
        assertThat(last.getBoolean("done")).isTrue();
        assertThat(last.getString("done_reason")).isEqualTo("stop");
        assertThat(last.getInteger("eval_count")).isEqualTo(lines.size() - 1);
        assertThat(last.getLong("total_duration")).isPositive();
        assertThat(last.getInteger("prompt_eval_count")).isGreaterThan(10);
    }

    @Test
    void sendsToolCallsWholeAfterTheWords() {
        NdjsonClient client = new NdjsonClient(
                ollama, Prompts.turn("You are booked for December 5th at 2 PM, $75, confirmation number DC-12345."));
        client.await();
        List<JsonObject> lines = client.lines();
        assertThat(client.content()).contains("Goodbye!");
        JsonObject function = lines.get(lines.size() - 2)
                .getJsonObject("message")
                .getJsonArray("tool_calls")
                .getJsonObject(0)
                .getJsonObject("function");
        assertThat(function.getString("name")).isEqualTo("hang_up");
        assertThat(function.getJsonObject("arguments")).isEqualTo(new JsonObject().put("reason", "goal_reached"));
    }

    @Test
    void keepsToTheDeclaredSpeed() {
        restart(Map.of("SIM_LLM_TTFT_MS", "120", "SIM_LLM_TOKENS_PER_SECOND", "100"));
        NdjsonClient client = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        client.await();
        int tokens = client.lines().size() - 1;
        Duration first = Duration.ofNanos(client.arrivals.getFirst());
        Duration all = Duration.ofNanos(client.arrivals.getLast());
        assertThat(first).isBetween(Duration.ofMillis(119), Duration.ofMillis(600));
        assertThat(all.minus(first))
                .isBetween(Duration.ofMillis((tokens - 1) * 10L - 5), Duration.ofMillis(tokens * 10L + 500));
        assertThat(client.lines().getLast().getLong("eval_duration")).isGreaterThan((tokens - 2) * 10_000_000L);
    }

    @Test
    void noticesThatTheClientWentAwayAndStops() {
        restart(Map.of("SIM_LLM_TTFT_MS", "0", "SIM_LLM_TOKENS_PER_SECOND", "20"));
        NdjsonClient client = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        await().until(() -> client.chunks.size() >= 2);
        client.goAway();
        await().untilAsserted(() -> {
            JsonObject stats = ollama.get("/sim/stats").json();
            assertThat(stats.getInteger("cancelled")).isEqualTo(1);
            assertThat(stats.getInteger("active")).isZero();
            assertThat(stats.getInteger("completed")).isZero();
            assertThat(stats.getInteger("tokens")).isLessThan(6);
        });
    }

    @Test
    void splitsLinesAcrossChunksWhenTold() {
        arm("{\"kind\":\"split_lines\"}");
        NdjsonClient client = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        client.await();
        assertThat(client.content()).isEqualTo("And how much would that be?");
        assertThat(client.chunks).anyMatch(chunk -> !ends(chunk));
    }

    @Test
    void breaksInTheMiddleWhenTold() {
        arm("{\"kind\":\"error_mid_stream\",\"after\":2,\"message\":\"model runner stopped\"}");
        NdjsonClient broken = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        broken.await();
        assertThat(broken.lines()).hasSize(3);
        assertThat(broken.lines().getLast()).isEqualTo(new JsonObject().put("error", "model runner stopped"));

        arm("{\"kind\":\"missing_final\",\"after\":1}");
        NdjsonClient cut = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        cut.await();
        assertThat(cut.lines()).hasSize(1).allMatch(line -> !line.getBoolean("done"));

        arm("{\"kind\":\"disconnect\",\"after\":1}");
        NdjsonClient gone = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        assertThatThrownBy(gone::await).hasMessageContaining("closed");

        arm("{\"kind\":\"garbage_line\",\"after\":1}");
        NdjsonClient garbage = new NdjsonClient(ollama, Prompts.turn("I have an opening on December 5th at 2 PM."));
        garbage.await();
        assertThat(garbage.text().lines().toList().getLast()).doesNotEndWith("}");
    }

    @Test
    void stopsAtTheTokenLimitAndAtStopWords() {
        JsonObject limited = Prompts.turn("I have an opening on December 5th at 2 PM.")
                .put("options", new JsonObject().put("num_predict", 2));
        NdjsonClient client = new NdjsonClient(ollama, limited);
        client.await();
        assertThat(client.lines()).hasSize(3);
        assertThat(client.lines().getLast().getString("done_reason")).isEqualTo("length");

        NdjsonClient stopped = new NdjsonClient(
                ollama,
                Prompts.turn("I have an opening on December 5th at 2 PM.")
                        .put("options", new JsonObject().put("stop", "would")));
        stopped.await();
        assertThat(stopped.content()).isEqualTo("And how much ");
    }

    @Test
    void queuesBehindTheParallelSlotsAndRefusesWhenTheLineIsFull() {
        restart(Map.of(
                "SIM_LLM_TTFT_MS", "1000",
                "SIM_LLM_TOKENS_PER_SECOND", "0",
                "SIM_OLLAMA_NUM_PARALLEL", "1",
                "SIM_OLLAMA_MAX_QUEUE", "1"));
        NdjsonClient first = new NdjsonClient(ollama, Prompts.turn("How much?"));
        await().until(() -> ollama.get("/sim/stats").json().getInteger("active") == 1);
        NdjsonClient second = new NdjsonClient(ollama, Prompts.turn("How much?"));
        await().until(() -> ollama.get("/sim/stats").json().getInteger("requests") == 2);
        RunningSimulator.Answer third =
                ollama.post("/api/chat", Prompts.turn("How much?").encode());
        assertThat(third.status()).isEqualTo(503);
        assertThat(third.json().getString("error"))
                .isEqualTo("server busy, please try again.  maximum pending requests exceeded");
        first.await();
        second.await();
        assertThat(second.arrivals.getFirst())
                .isGreaterThan(Duration.ofMillis(1_000).toNanos());
    }

    private void arm(String fault) {
        assertThat(ollama.post("/sim/faults", fault).status()).isEqualTo(201);
    }

    private void restart(Map<String, String> environment) {
        ollama.close();
        ollama = start(environment);
    }

    private static boolean ends(Buffer chunk) {
        return chunk.getByte(chunk.length() - 1) == '\n';
    }

    private static RunningSimulator start(Map<String, String> environment) {
        return new RunningSimulator(new OllamaSimulator(
                RunningSimulator.settings(environment), new SettableClock(Instant.parse("2026-11-21T10:00:00Z"))));
    }
}
