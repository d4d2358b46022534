package dev.preop.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.StreamSupport;

/** A call as the telephone at its other end took it: what sounded there, and what was said into it. */
final class SimulatedPhone {

    private static final ObjectMapper JSON = new ObjectMapper();

    private SimulatedPhone() {}

    /**
     * Has somebody ring our number.
     *
     * @return the call's name at the carrier
     */
    static String ringUs(Suite suite) {
        return answer(request(suite, "/sim/inbound-calls").POST(BodyPublishers.ofString("{}")))
                .path("sid")
                .asText();
    }

    /** What the callee heard, stretch by stretch. */
    static List<String> heard(Suite suite, HeldCall call) {
        return heard(suite, call.providerCallSid());
    }

    /** The same for a call by its name at the carrier. */
    static List<String> heard(Suite suite, String sid) {
        return texts(suite, sid, "agent");
    }

    /** All that the callee said. */
    static String wordsSaid(Suite suite, HeldCall call) {
        return String.join(" ", said(suite, call)).replaceAll("\\s+", " ").strip();
    }

    /** What the callee said, stretch by stretch. */
    private static List<String> said(Suite suite, HeldCall call) {
        return texts(suite, call.providerCallSid(), "callee_said");
    }

    /** What an answering machine recorded after its tone. */
    static String recorded(Suite suite, HeldCall call) {
        return report(suite, call.providerCallSid()).path("recorded").asText();
    }

    /** How calls to third parties went that the callee was connected to. */
    static List<String> dialled(Suite suite, HeldCall call) {
        return StreamSupport.stream(
                        report(suite, call.providerCallSid()).path("dialled").spliterator(), false)
                .map(leg -> leg.path("status").asText())
                .toList();
    }

    /** How often what was still to sound was cleared. */
    static int cleared(Suite suite, HeldCall call) {
        return report(suite, call.providerCallSid()).at("/audio/clears").asInt();
    }

    private static List<String> texts(Suite suite, String sid, String side) {
        return StreamSupport.stream(report(suite, sid).path(side).spliterator(), false)
                .map(stretch -> stretch.path("text").asText())
                .toList();
    }

    private static JsonNode report(Suite suite, String sid) {
        return answer(request(suite, "/sim/calls/" + sid));
    }

    private static HttpRequest.Builder request(Suite suite, String path) {
        return HttpRequest.newBuilder(suite.ports().http(Port.TWILIO).resolve(path));
    }

    private static JsonNode answer(HttpRequest.Builder request) {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return JSON.readTree(
                    client.send(request.build(), BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new AssertionError("the simulator does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
