package dev.preop.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/** A call as the telephone at its other end took it: what sounded there, and what was said into it. */
final class SimulatedPhone {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SimulatedPhone() {}

    /** What the callee heard, stretch by stretch. */
    static List<String> heard(Suite suite, HeldCall call) {
        return heard(suite, call.providerCallSid());
    }

    /** The same for a call by its name at the carrier. */
    static List<String> heard(Suite suite, String sid) {
        return texts(suite, sid, "agent");
    }

    /** What the callee said, stretch by stretch. */
    static List<String> said(Suite suite, HeldCall call) {
        return texts(suite, call.providerCallSid(), "callee_said");
    }

    private static List<String> texts(Suite suite, String sid, String side) {
        HttpRequest request = HttpRequest.newBuilder(
                        suite.ports().http(Port.TWILIO).resolve("/sim/calls/" + sid))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            JsonNode report =
                    JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
            return StreamSupport.stream(report.path(side).spliterator(), false)
                    .map(stretch -> stretch.path("text").asText())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("the simulator does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
