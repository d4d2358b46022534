package dev.preop.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

/** Misbehaviour of the simulated providers, armed for as long as this is open. */
record ProviderFaults(Suite suite) implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Port> PROVIDERS = List.of(Port.ELEVENLABS, Port.OLLAMA, Port.TWILIO);

    /** {@code fault} holds its {@code kind}, how many {@code times}, and what that kind needs to know. */
    void arm(Port provider, Map<String, Object> fault) {
        try {
            HttpRequest.Builder request = at(provider)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(fault)));
            assertThat(send(request)).as("%s", fault).isEqualTo(201);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        PROVIDERS.forEach(provider -> send(at(provider).DELETE()));
    }

    private HttpRequest.Builder at(Port provider) {
        return HttpRequest.newBuilder(suite.ports().http(provider).resolve("/sim/faults"));
    }

    private static int send(HttpRequest.Builder request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(request.build(), BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new AssertionError("the simulator does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
