package dev.preop.stack.bench;

import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.process.Child;
import dev.preop.stack.process.ChildSpec;
import dev.preop.stack.process.ChildSpec.Farewell;
import dev.preop.stack.process.JavaCommand;
import dev.preop.stack.process.Layer;
import dev.preop.stack.process.Ports;
import dev.preop.stack.process.ProcessTree;
import dev.preop.stack.suite.Suite;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Calls that arrive in an open model on a suite whose providers take no time, and the bare relay beside them with as many
 * streams. A first call warms up and tells how long one lasts.
 */
public final class TurnBench {

    /** Every delay that the simulators would add, and no limit to calls per second. */
    public static final Map<String, Map<String, String>> NO_PROVIDER_DELAY = Map.of(
            Suite.SIMULATORS,
            Map.of(
                    "SIM_STT_COMMIT_MS", "0",
                    "SIM_TTS_TTFB_MS", "0",
                    "SIM_TTS_SPEED", "0",
                    "SIM_LLM_TTFT_MS", "0",
                    "SIM_LLM_TOKENS_PER_SECOND", "0",
                    "SIM_CALLEE_REPLY_MS", "0",
                    "SIM_TWILIO_CPS", "0"));

    /** The process that relays and does nothing else. */
    static final String RELAY = "bare-relay";

    private static final int RELAY_HEAP = 64;
    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    private final Suite suite;
    private final OperatorApi api;
    private final Clock clock;

    public TurnBench(Suite suite, OperatorApi api, Clock clock) {
        this.suite = suite;
        this.api = api;
        this.clock = clock;
    }

    /** What processes had used at the beginning of the counted time. */
    private record Start(Instant at, Map<String, ProcessUsage> usage) {}

    public BenchResult run(Load load) throws Exception {
        try (var tree = new ProcessTree();
                var calls = new CallLoad(api, load.callee(), clock)) {
            var port = Ports.free(1).getFirst();
            var relay = startRelay(tree, port);
            try (var probe = new RelayProbe(port, load.calls())) {
                var pids = new HashMap<>(suite.processes());
                pids.put(RELAY, relay.pid());
                var length = calls.one().length();
                var moments = Arrivals.of(load, length);
                var start = new AtomicReference<Start>();
                var held = calls.hold(
                        moments, load.warmUp(), () -> start.set(new Start(clock.instant(), ProcessUsage.of(pids))));
                var usage = ProcessUsage.of(pids);
                return BenchResult.of(
                        load,
                        held,
                        SuiteReadings.of(suite, start.get().at()),
                        probe.roundTrips(),
                        start.get().usage(),
                        usage,
                        Duration.between(start.get().at(), clock.instant()));
            }
        }
    }

    private Child startRelay(ProcessTree tree, int port) {
        Path folder = suite.files().resolve("processes").resolve(RELAY);
        var command = new JavaCommand(RELAY_HEAP)
                .mainClass(JavaCommand.ownClassPath(), RelayMain.class.getName(), Integer.toString(port));
        var log = suite.logs().resolve(RELAY + ".log");
        var relay = tree.start(
                Layer.SERVICES,
                new ChildSpec(RELAY, command, Map.of(), folder, log, Farewell.KILL, Duration.ofSeconds(2)));
        relay.awaitReady(() -> Ports.answers(port), START_LIMIT);
        return relay;
    }
}
