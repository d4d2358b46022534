package dev.preop.transcript;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A model server that speaks Ollama's chat protocol and answers by the schema it is asked to fill. */
public class FakeModel implements QuarkusTestResourceLifecycleManager {

    private static final String SUMMARY = """
            {"summary":"Booked for December 5.","sentiment":"positive","goalAchieved":true,\
            "followUpRequired":false,"followUpTasks":["Arrive ten minutes early"],\
            "moods":[{"segment":1,"sentiment":"negative"},{"segment":2,"sentiment":"positive"}]}""";
    private static final String FACTS = """
            {"facts":[{"type":"price","value":{"amount":75,"currency":"USD"},"segment":2,\
            "quote":"It is $75","confidence":0.97},\
            {"type":"instructions","value":{"value":"Call 415-555-0134"},"segment":1,\
            "quote":"zero one three four","confidence":0.9},\
            {"type":"name","value":{"value":"Kim"},"segment":2,"quote":"I'm Kim","confidence":0.9},\
            {"type":"price","value":{"amount":1},"segment":2,"quote":"one dollar","confidence":1}]}""";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/api/chat", exchange -> {
            String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            int status = asked.contains("make the model fail") ? 500 : 200;
            byte[] answer = answer(asked).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return Map.of(
                "OLLAMA_BASE_URL",
                "http://127.0.0.1:" + server.getAddress().getPort(),
                "preop.transcript.first-wait",
                "PT1S",
                "preop.transcript.max-attempts",
                "2");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static String answer(String asked) {
        String content = (asked.contains("goalAchieved") ? SUMMARY : FACTS).replace("\"", "\\\"");
        return """
                {"model":"qwen3:8b","created_at":"2026-11-21T10:00:00Z",\
                "message":{"role":"assistant","content":"%s"},"done":true,"done_reason":"stop","prompt_eval_count":26,"eval_count":50}""".formatted(content);
    }
}
