package dev.preop.stack.bench;

import dev.preop.stack.bench.MediaCost.JitCompiler;
import java.util.List;

/** What the gateway's media path costs, beside its floor. */
public record MediaResult(List<MediaCost> costs) {

    /** The benchmarks, in the order in which they are shown; the two of each direction belong together. */
    static final List<String> PATHS =
            List.of("calleeToBridge", "calleeToBridgeFloor", "bridgeToCallee", "bridgeToCalleeFloor");

    private static final double MOST_NANOS = 10_000;

    public MediaResult {
        costs = List.copyOf(costs);
    }

    /** Whether everything was measured, and no frame costs more than 10 µs. */
    public boolean isWithinTarget() {
        return costs.size() == PATHS.size() * JitCompiler.values().length
                && costs.stream().allMatch(cost -> cost.nanos() <= MOST_NANOS);
    }

    MediaCost of(String path, JitCompiler compiler) {
        return costs.stream()
                .filter(cost -> cost.path().equals(path) && cost.compiler() == compiler)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("%s was not measured".formatted(path)));
    }
}
