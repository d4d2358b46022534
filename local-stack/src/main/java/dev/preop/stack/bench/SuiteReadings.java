package dev.preop.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Suite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the services and the Twilio simulator measured themselves.
 *
 * @param added between transcript and voice, the model's and the synthesiser's time taken off, as the speech bridge counts;
 *     of the last two minutes
 * @param answering from the utterance to the first sentence, as the conversation service counts; of the last two minutes
 * @param gaps pauses that the callees heard within sentences
 * @param latestFrameMillis how late the simulator itself was with a frame: the load generator's own error
 * @param silences milliseconds from a callee's first sound over the agent to the agent's last
 * @param interruptions milliseconds from a callee's first sound over the agent to the {@code clear} that silenced the agent
 */
record SuiteReadings(
        Optional<Quantiles> added,
        Optional<Quantiles> answering,
        int gaps,
        double latestFrameMillis,
        List<Double> silences,
        List<Double> interruptions) {

    private static final String ADDED = "voice_added_latency_seconds";
    private static final String ANSWERING = "conversation_first_sentence_seconds";
    private static final double MILLIS = 1000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of calls that were answered after {@code from}. */
    static SuiteReadings of(Suite suite, Instant from) throws IOException, InterruptedException {
        var twilio = suite.ports().http(Port.TWILIO);
        var gaps = 0;
        var latest = 0.0;
        var silences = new ArrayList<Double>();
        var interruptions = new ArrayList<Double>();
        try (var client = HttpClient.newHttpClient()) {
            for (var call : tree(get(client, twilio.resolve("/sim/calls"))).path("calls")) {
                if (Instant.parse(call.path("created_at").asText()).isBefore(from)) {
                    continue;
                }
                var sid = call.path("sid").asText();
                var audio =
                        tree(get(client, twilio.resolve("/sim/calls/" + sid))).path("audio");
                gaps += audio.path("gaps").size();
                latest = Math.max(latest, audio.path("latest_frame_ms").asDouble());
                audio.path("onset_to_silence_ms").forEach(millis -> silences.add(millis.asDouble()));
                audio.path("onset_to_clear_ms").forEach(millis -> interruptions.add(millis.asDouble()));
            }
            return new SuiteReadings(
                    quantiles(client, suite, Port.SPEECH_BRIDGE_SERVICE, ADDED),
                    quantiles(client, suite, Port.CONVERSATION_SERVICE, ANSWERING),
                    gaps,
                    latest,
                    List.copyOf(silences),
                    List.copyOf(interruptions));
        }
    }

    private static Optional<Quantiles> quantiles(HttpClient client, Suite suite, Port port, String name)
            throws IOException, InterruptedException {
        var scrape = PrometheusText.of(get(client, suite.ports().http(port).resolve("/q/metrics")));
        var p50 = scrape.value(name, "quantile=\"0.5\"");
        var p95 = scrape.value(name, "quantile=\"0.95\"");
        var p99 = scrape.value(name, "quantile=\"0.99\"");
        return p50.isPresent() && p95.isPresent() && p99.isPresent()
                ? Optional.of(new Quantiles(
                        MILLIS * p50.getAsDouble(), MILLIS * p95.getAsDouble(), MILLIS * p99.getAsDouble()))
                : Optional.empty();
    }

    private static String get(HttpClient client, URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private static JsonNode tree(String json) throws IOException {
        return JSON.readTree(json);
    }
}
