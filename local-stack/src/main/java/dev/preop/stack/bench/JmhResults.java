package dev.preop.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.stack.bench.MediaCost.JitCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what JMH writes. */
final class JmhResults {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JmhResults() {}

    static List<MediaCost> read(Path file, JitCompiler compiler) throws IOException {
        return StreamSupport.stream(JSON.readTree(file.toFile()).spliterator(), false)
                .map(result -> cost(result, compiler))
                .toList();
    }

    private static MediaCost cost(JsonNode result, JitCompiler compiler) {
        var name = result.path("benchmark").asText();
        return new MediaCost(
                name.substring(name.lastIndexOf('.') + 1),
                compiler,
                result.at("/primaryMetric/score").asDouble(),
                result.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble());
    }
}
