package dev.preop.conversation.turn.client;

import static dev.preop.conversation.turn.client.FakeOllama.done;
import static dev.preop.conversation.turn.client.FakeOllama.hangUp;
import static dev.preop.conversation.turn.client.FakeOllama.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.preop.conversation.action.Tool;
import dev.preop.conversation.memory.ChatMessage;
import dev.preop.conversation.memory.ChatMessage.Role;
import dev.preop.conversation.turn.client.ModelFailure.Kind;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OllamaClientTest {

    private static final List<ChatMessage> MESSAGES =
            List.of(new ChatMessage(Role.SYSTEM, "rules"), new ChatMessage(Role.USER, "Hello?"));
    private static final List<Tool> TOOLS = List.of(new Tool(
            "hang_up",
            "End the call, after you have said goodbye.",
            List.of(new Tool.Parameter("reason", "string", "Why the call ends.", List.of("goal_reached")))));
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static Vertx vertx;
    private static FakeOllama ollama;
    private static OllamaClient client;

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        ollama = new FakeOllama();
        client = new OllamaClient(vertx, config(ollama.uri()));
    }

    @AfterAll
    static void stop() {
        client.close();
        ollama.close();
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private static OllamaConfig config(URI uri) {
        return new SmallRyeConfigBuilder()
                .withMapping(OllamaConfig.class)
                .withSources(new PropertiesConfigSource(Map.of("preop.ollama.base-url", uri.toString()), "test", 100))
                .build()
                .getConfigMapping(OllamaConfig.class);
    }

    private static AssertSubscriber<ChatPart> ask() {
        return client.chat(MESSAGES, TOOLS).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));
    }

    private static Kind failure(AssertSubscriber<ChatPart> answer) {
        Throwable failure = answer.awaitFailure(PATIENCE).getFailure();
        assertThat(failure).isInstanceOf(ModelFailure.class);
        return ((ModelFailure) failure).kind();
    }

    @Test
    void shouldStreamWordsAndToolCallsUntilDone() {
        ollama.answer(text("Good"), text("bye."), hangUp("goal_reached"), done());

        List<ChatPart> parts = ask().awaitCompletion(PATIENCE).getItems();

        assertThat(parts).hasSize(4);
        assertThat(parts.get(0)).isEqualTo(new ChatPart.Text("Good"));
        assertThat(parts.get(1)).isEqualTo(new ChatPart.Text("bye."));
        assertThat(parts.get(2)).isInstanceOfSatisfying(ChatPart.ToolCall.class, call -> {
            assertThat(call.name()).isEqualTo("hang_up");
            assertThat(call.arguments().path("reason").asText()).isEqualTo("goal_reached");
        });
        assertThat(parts.get(3)).isEqualTo(new ChatPart.Done());
    }

    @Test
    void shouldAskAsTheProtocolSays() {
        ollama.answer(done());

        ask().awaitCompletion(PATIENCE);

        JsonObject request = ollama.requests().getLast();
        assertThat(request).isEqualTo(new JsonObject("""
                                {"model":"qwen3:8b","stream":true,"think":false,"keep_alive":"30m",
                                 "messages":[{"role":"system","content":"rules"},{"role":"user","content":"Hello?"}],
                                 "tools":[{"type":"function","function":{"name":"hang_up",
                                   "description":"End the call, after you have said goodbye.",
                                   "parameters":{"type":"object","properties":{"reason":{"type":"string",
                                     "description":"Why the call ends.","enum":["goal_reached"]}},
                                     "required":["reason"]}}}],
                                 "options":{"temperature":0.3,"num_ctx":8192,"num_predict":200}}"""));
    }

    @Test
    void shouldReadLinesThatAreSplitAnywhere() {
        byte[] bytes = (text("¿Qué tal? ") + text("Sí.") + done()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        ollama.answerBy(response -> {
            response.setChunked(true);
            for (byte each : bytes) {
                response.write(Buffer.buffer(new byte[] {each}));
            }
            response.end();
        });

        assertThat(ask().awaitCompletion(PATIENCE).getItems())
                .containsExactly(new ChatPart.Text("¿Qué tal? "), new ChatPart.Text("Sí."), new ChatPart.Done());
    }

    @Test
    void shouldTakeALastLineWithoutLineBreak() {
        ollama.answer(text("Hi."), done().strip());

        assertThat(ask().awaitCompletion(PATIENCE).getItems())
                .containsExactly(new ChatPart.Text("Hi."), new ChatPart.Done());
    }

    @Test
    void shouldFailOnAnErrorLineInMidStream() {
        ollama.answer(text("Hi."), "{\"error\":\"runner crashed\"}\n");

        AssertSubscriber<ChatPart> answer = ask();

        assertThat(failure(answer)).isEqualTo(Kind.REPORTED);
        assertThat(answer.getItems()).containsExactly(new ChatPart.Text("Hi."));
    }

    @Test
    void shouldFailWhenTheStreamEndsBeforeItIsDone() {
        ollama.answer(text("Hi."));

        assertThat(failure(ask())).isEqualTo(Kind.TRUNCATED);
    }

    @Test
    void shouldFailWhenTheConnectionBreaks() {
        ollama.answerBy(response -> {
            response.setChunked(true);
            response.write(text("Hi."));
            response.write("{\"message\"").onComplete(ignored -> response.reset());
        });

        assertThat(failure(ask())).isEqualTo(Kind.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 500, 503})
    void shouldFailOnAnyStatusButOk(int status) {
        ollama.answerBy(response -> response.setStatusCode(status).end("{\"error\":\"no\"}"));

        assertThat(failure(ask())).isEqualTo(Kind.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json\n", "[]\n", "{}\n", "{\"done\":\"yes\"}\n", "42\n"})
    void shouldFailOnLinesThatAreNoChatResponse(String line) {
        ollama.answer(text("Hi."), line, done());

        assertThat(failure(ask())).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void shouldFailOnALineWithoutEnd() {
        ollama.answer("x".repeat(70_000));

        assertThat(failure(ask())).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void shouldFailOnAnAnswerWithoutEnd() {
        ollama.answerBy(response -> {
            response.setChunked(true);
            response.exceptionHandler(ignored -> {});
            for (int i = 0; i < 2000; i++) {
                response.write(text("word ".repeat(200)));
            }
        });

        assertThat(failure(ask())).isEqualTo(Kind.MALFORMED);
    }

    @Test
    void shouldStopTheModelWhenCancelled() {
        int before = ollama.abandoned();
        ollama.answerAndHang(text("One. "), text("Two"));
        AssertSubscriber<ChatPart> answer = ask();
        answer.awaitItems(2, PATIENCE);

        answer.cancel();

        await().atMost(PATIENCE).until(() -> ollama.abandoned() == before + 1);
    }

    @Test
    void shouldFailWhenNobodyListens() {
        OllamaClient lost = new OllamaClient(vertx, config(URI.create("http://127.0.0.1:1")));

        AssertSubscriber<ChatPart> answer =
                lost.chat(MESSAGES, TOOLS).subscribe().withSubscriber(AssertSubscriber.create(Long.MAX_VALUE));

        assertThat(failure(answer)).isEqualTo(Kind.UNREACHABLE);
        lost.close();
    }
}
