package dev.preop.simulators.ollama;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.preop.simulators.testing.RunningSimulator;
import dev.preop.simulators.testing.RunningSimulator.Answer;
import dev.preop.simulators.testing.SettableClock;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OllamaEndpointsTest {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final RunningSimulator ollama = new RunningSimulator(new OllamaSimulator(
            RunningSimulator.settings(Map.of(
                    "SIM_LLM_TTFT_MS",
                    "0",
                    "SIM_LLM_TOKENS_PER_SECOND",
                    "0",
                    "SIM_OLLAMA_MODELS",
                    "qwen3:8b,llama3.2")),
            clock));

    @AfterEach
    void stop() {
        ollama.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                {"type":"object","properties":{"title":{"type":"string"},"steps":{"type":"array","items":{"type":"string"}},
                 "hardConstraints":{"type":"object","properties":{"max_price":{"type":"number"}},"required":["max_price"]}},
                 "required":["title","steps","hardConstraints"],"additionalProperties":false}""", """
                {"type":"object","properties":{"verdict":{"enum":["allow","deny"]},"score":{"type":"integer","minimum":1},
                 "reasons":{"type":"array","minItems":2,"items":{"type":"string"}}},"required":["verdict","score","reasons"]}""", """
                {"type":"object","properties":{"facts":{"type":"array","items":{"$ref":"#/$defs/fact"}}},"required":["facts"],
                 "$defs":{"fact":{"type":"object","properties":{"type":{"type":"string"},"segment":{"type":"integer"}},
                 "required":["type","segment"],"additionalProperties":false}}}"""})
    void answersWithADocumentThatSatisfiesTheSchema(String schema) {
        JsonObject request = Prompts.chat(Prompts.message(
                        "user",
                        "TODAY: 2026-11-21\nINSTRUCTION: Call my dentist at [phone number] and book a cleaning for next week under $100\n"
                                + "GOAL: Book dental cleaning appointment\nTRANSCRIPT:\n[1] human: A cleaning is $75."))
                .put("stream", false)
                .put("format", new JsonObject(schema));
        JsonObject answer = ollama.post("/api/chat", request.encode()).json();

        assertThat(answer.getBoolean("done")).isTrue();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(answer.getJsonObject("message").getString("content"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void answersWithJsonWhenNoSchemaSaysWhich() {
        JsonObject request = Prompts.chat(Prompts.message("user", "INSTRUCTION: Order a pizza at [phone number]"))
                .put("stream", false)
                .put("format", "json");
        String content = ollama.post("/api/chat", request.encode())
                .json()
                .getJsonObject("message")
                .getString("content");
        assertThat(new JsonObject(content).getString("title")).isEqualTo("Order a pizza");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~~                                                                            | 400 | missing request body
            {"messages":[]}                                                               | 400 | model is required
            [1]                                                                           | 400 | json: cannot unmarshal into Go value of type api.ChatRequest
            {"model":"gpt","messages":[]}                                                 | 404 | model 'gpt' not found
            {"model":"qwen3","messages":[]}                                               | 404 | model 'qwen3' not found
            {"model":"qwen3:8b","messages":[{"role":"boss","content":"x"}]}               | 400 | invalid role: boss
            {"model":"qwen3:8b","messages":[],"keep_alive":"soon"}                        | 400 | time: invalid duration "soon"
            {"model":"qwen3:8b","messages":[],"format":"xml"}                             | 400 | invalid format: "xml"; expected "json" or a valid JSON Schema object
            """)
    void refusesWithOneSentence(String body, int status, String error) {
        Answer answer = ollama.post("/api/chat", body);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json()).isEqualTo(new JsonObject().put("error", error));
    }

    @Test
    void refusesBrokenJsonInWords() {
        Answer answer = ollama.post("/api/chat", "{\"model\":");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().getString("error")).startsWith("invalid JSON");
    }

    @Test
    void failsWhenToldTo() {
        ollama.post("/sim/faults", "{\"kind\":\"busy\"}");
        assertThat(turn().status()).isEqualTo(503);
        ollama.post("/sim/faults", "{\"kind\":\"status\",\"status\":500,\"message\":\"out of memory\"}");
        assertThat(turn().json().getString("error")).isEqualTo("out of memory");
        ollama.post("/sim/faults", "{\"kind\":\"answer\",\"content\":\"not json at all\"}");
        assertThat(turn().json().getJsonObject("message").getString("content")).isEqualTo("not json at all");
        assertThat(turn().status()).isEqualTo(200);
    }

    @Test
    void listsModelsWithTheirTags() {
        JsonArray models = ollama.get("/api/tags").json().getJsonArray("models");
        assertThat(models.stream().map(model -> ((JsonObject) model).getString("name")))
                .containsExactly("qwen3:8b", "llama3.2:latest");
        assertThat(models.getJsonObject(0).getJsonObject("details").getString("family"))
                .isEqualTo("qwen");
        assertThat(ollama.get("/api/version").json().getString("version")).isNotBlank();
        assertThat(ollama.get("/").body()).isEqualTo("Ollama is running");
    }

    @Test
    void keepsAModelLoadedAsLongAsAsked() {
        assertThat(running()).isEmpty();
        JsonObject load = ollama.post("/api/chat", "{\"model\":\"llama3.2\",\"messages\":[],\"keep_alive\":\"30m\"}")
                .json();
        assertThat(load.getString("done_reason")).isEqualTo("load");
        assertThat(running().getJsonObject(0).getString("expires_at")).isEqualTo("2026-11-21T10:30:00Z");

        clock.advance(Duration.ofMinutes(31));
        assertThat(running()).isEmpty();

        turn();
        assertThat(running().getJsonObject(0).getString("name")).isEqualTo("qwen3:8b");
        JsonObject unload = ollama.post("/api/chat", "{\"model\":\"qwen3:8b\",\"messages\":[],\"keep_alive\":0}")
                .json();
        assertThat(unload.getString("done_reason")).isEqualTo("unload");
        assertThat(running()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "300,2026-11-21T10:05:00Z",
        "\"1h30m\",2026-11-21T11:30:00Z",
        "-1,2126-10-28T10:00:00Z",
        "\"-1s\",2126-10-28T10:00:00Z"
    })
    void understandsEveryFormOfKeepAlive(String value, String expiry) {
        ollama.post("/api/chat", "{\"model\":\"qwen3:8b\",\"messages\":[],\"keep_alive\":" + value + "}");
        assertThat(running().getJsonObject(0).getString("expires_at")).isEqualTo(expiry);
    }

    private Answer turn() {
        return ollama.post(
                "/api/chat",
                Prompts.turn("A cleaning is $75.").put("stream", false).encode());
    }

    private JsonArray running() {
        return ollama.get("/api/ps").json().getJsonArray("models");
    }
}
