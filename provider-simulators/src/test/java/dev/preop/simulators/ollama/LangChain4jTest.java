package dev.preop.simulators.ollama;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.preop.simulators.testing.RunningSimulator;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LangChain4jTest {

    private final RunningSimulator ollama = new RunningSimulator(new OllamaSimulator(
            RunningSimulator.settings(Map.of("SIM_LLM_TTFT_MS", "0", "SIM_LLM_TOKENS_PER_SECOND", "0")),
            Clock.systemUTC()));
    private final OllamaChatModel model = OllamaChatModel.builder()
            .httpClientBuilder(JdkHttpClient.builder())
            .baseUrl(ollama.uri("").toString())
            .modelName("qwen3:8b")
            .maxRetries(0)
            .build();

    @AfterEach
    void stop() {
        ollama.close();
    }

    @Test
    void getsAPlanByItsSchema() {
        JsonSchema schema = JsonSchema.builder()
                .name("plan")
                .rootElement(JsonObjectSchema.builder()
                        .addStringProperty("title")
                        .addBooleanProperty("requiresClarification")
                        .required("title", "requiresClarification")
                        .build())
                .build();
        ChatResponse response = model.chat(ChatRequest.builder()
                .messages(
                        SystemMessage.from("You plan telephone calls."),
                        UserMessage.from(
                                "INSTRUCTION: Call my dentist at [phone number] and book a cleaning for next week\nTODAY: 2026-11-21"))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build())
                .build());

        assertThat(new JsonObject(response.aiMessage().text()))
                .isEqualTo(new JsonObject()
                        .put("title", "Book dental cleaning appointment")
                        .put("requiresClarification", false));
        assertThat(response.finishReason()).isEqualTo(FinishReason.STOP);
        assertThat(response.tokenUsage().inputTokenCount()).isPositive();
    }

    @Test
    void getsAToolCall() {
        ChatResponse response = model.chat(ending());
        assertThat(response.aiMessage().text()).contains("Goodbye!");
        assertThat(response.aiMessage().toolExecutionRequests()).singleElement().satisfies(call -> {
            assertThat(call.name()).isEqualTo("hang_up");
            assertThat(new JsonObject(call.arguments()).getString("reason")).isEqualTo("goal_reached");
        });
    }

    @Test
    void streams() throws Exception {
        ollama.post("/sim/faults", "{\"kind\":\"split_lines\"}");
        CompletableFuture<ChatResponse> done = new CompletableFuture<>();
        StringBuilder heard = new StringBuilder();
        OllamaStreamingChatModel.builder()
                .httpClientBuilder(JdkHttpClient.builder())
                .baseUrl(ollama.uri("").toString())
                .modelName("qwen3:8b")
                .build()
                .chat(ending(), new StreamingChatResponseHandler() {
                    @Override
                    public void onPartialResponse(String token) {
                        heard.append(token);
                    }

                    @Override
                    public void onCompleteResponse(ChatResponse response) {
                        done.complete(response);
                    }

                    @Override
                    public void onError(Throwable problem) {
                        done.completeExceptionally(problem);
                    }
                });
        ChatResponse response = done.get(10, TimeUnit.SECONDS);
        assertThat(heard).hasToString(response.aiMessage().text()).contains("Goodbye!");
        assertThat(response.aiMessage().hasToolExecutionRequests()).isTrue();
    }

    @Test
    void seesErrors() {
        ollama.post("/sim/faults", "{\"kind\":\"busy\"}");
        assertThatThrownBy(() -> model.chat("Hello")).hasMessageContaining("server busy");
    }

    private static ChatRequest ending() {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(Prompts.SYSTEM),
                        AiMessage.from("I'd like to book a dental cleaning."),
                        UserMessage.from("You are booked for December 5th at 2 PM, $75, confirmation number DC-12345."))
                .toolSpecifications(List.of(ToolSpecification.builder()
                        .name("hang_up")
                        .description("End the call.")
                        .parameters(JsonObjectSchema.builder()
                                .addStringProperty("reason")
                                .build())
                        .build()))
                .build();
    }
}
