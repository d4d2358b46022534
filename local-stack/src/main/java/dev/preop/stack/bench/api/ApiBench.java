package dev.preop.stack.bench.api;

import dev.preop.contracts.Topics;
import dev.preop.stack.bench.ProcessUsage;
import dev.preop.stack.bench.Quantiles;
import dev.preop.stack.bench.api.ApiResult.Measured;
import dev.preop.stack.bench.api.ApiResult.Target;
import dev.preop.stack.console.OperatorApi;
import dev.preop.stack.process.Secrets;
import dev.preop.stack.suite.Port;
import dev.preop.stack.suite.Providers;
import dev.preop.stack.suite.Service;
import dev.preop.stack.suite.Suite;
import dev.preop.stack.suite.SuiteOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Fills the tables, shows how they are read, and asks the API in an open model. */
public final class ApiBench {

    private static final String INSTRUCTION =
            "Call my dentist at 555-0100 and book a cleaning for next week under $100";
    private static final int SEARCHES_PER_SECOND = 20;
    private static final int EVENTS_PER_SECOND = 200;
    private static final int EXPLAINED_PER_SECOND = 5;
    private static final Duration EXPLAINED_TIME = Duration.ofSeconds(4);
    private static final int BIG = 100_000;

    /** Of what can be answered at most, this is asked for where there is to be room. */
    private static final double ROOM = 0.7;

    /** PostgreSQL as it is deployed: it syncs, and has a part of the machine's memory. */
    private static final Map<String, String> DATABASE =
            Map.of("fsync", "on", "shared_buffers", "1GB", "max_wal_size", "8GB");

    private static final Set<Service> SERVICES = Set.of(Service.TASK_SERVICE, Service.TRANSCRIPT_SERVICE);

    private final Suite suite;
    private final ApiLoad load;
    private final Clock clock;
    private final String encryptionKey;
    private final Consumer<String> progress;

    public ApiBench(Suite suite, ApiLoad load, String encryptionKey, Clock clock, Consumer<String> progress) {
        this.suite = suite;
        this.load = load;
        this.clock = clock;
        this.encryptionKey = encryptionKey;
        this.progress = progress;
    }

    /** A key for the sealed columns, which the benchmark has to fill itself. */
    public static String newEncryptionKey() {
        return "bench:" + Secrets.key();
    }

    /** What is started for it; the services have the JVM's server compiler, as they do when they are deployed. */
    public static SuiteOptions suite(String encryptionKey) {
        var settings = Map.of(
                "PII_ENCRYPTION_KEY",
                encryptionKey,
                "_JAVA_OPTIONS",
                "-Xmx512m -XX:TieredStopAtLevel=4 -XX:CompileThresholdScaling=1");
        return SuiteOptions.standard()
                .withServices(SERVICES)
                .withDatabase(DATABASE)
                .withOverrides(SERVICES.stream().collect(Collectors.toMap(Service::title, service -> settings)));
    }

    public ApiResult run() throws Exception {
        var began = clock.instant();
        var time = Timeline.until(began, load.sessions());
        var simulated = (Providers.Simulated) suite.providers();
        var readers = Reader.signedIn(
                ApiLoad.READERS,
                suite.ports().http(Port.TASK_SERVICE),
                suite.ports().http(Port.SUPABASE),
                simulated.publishableKey(),
                simulated.secretKey());
        OperatorApi.signIn(readers.getFirst().credentials()).create(INSTRUCTION);
        new Filling(suite::database, load, time)
                .fill(readers, new Seals(encryptionKey, time), calls -> progress.accept("%,d calls".formatted(calls)));
        var filling = Duration.between(began, clock.instant());
        var plans = plans(time, readers);
        var big = big();
        return new ApiResult(
                load,
                filling,
                measure(time, readers),
                plans,
                plans.stream()
                        .flatMap(plan -> plan.sequentialScans().stream())
                        .filter(big::contains)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private List<QueryPlan> plans(Timeline time, List<Reader> readers) throws Exception {
        try (var database = suite.database();
                var http = new OpenLoad(suite.ports().http(Port.TASK_SERVICE))) {
            var kinds = List.of(
                    Asked.tasks(load, readers), Asked.session(load, time, readers), Asked.search(load, readers));
            var tables = BigTables.NAMES.stream()
                    .map(name -> name.substring(name.indexOf('.') + 1))
                    .collect(Collectors.toUnmodifiableSet());
            return new PlanLog(database, suite.logs().resolve("postgresql.log"))
                    .during(() -> kinds.forEach(kind -> http.run(kind, EXPLAINED_PER_SECOND, EXPLAINED_TIME))).stream()
                            .filter(plan -> plan.reads(tables))
                            .toList();
        }
    }

    /** Tables of which reading everything would take long. */
    private Set<String> big() throws Exception {
        var names = new ArrayList<String>();
        try (var database = suite.database();
                var statement = database.createStatement();
                var rows = statement.executeQuery(
                        "select relname from pg_class where relkind = 'r' and reltuples >= " + BIG)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return Set.copyOf(names);
    }

    private List<Measured> measure(Timeline time, List<Reader> readers) throws Exception {
        var second = new Target(99, 50);
        var measured = new ArrayList<Measured>();
        measured.add(measure("floor: /q/health/live", Asked.live(), load.rate(), Optional.empty()));
        measured.add(
                measure("floor: one task by its id", Asked.task(load, time, readers), load.rate(), Optional.empty()));
        measured.addAll(withRoom("GET /api/call-tasks", Asked.tasks(load, readers), second));
        measured.addAll(withRoom("GET /api/call-sessions/{id}", Asked.session(load, time, readers), second));
        measured.add(measure(
                "GET /api/transcripts/search",
                Asked.search(load, readers),
                SEARCHES_PER_SECOND,
                Optional.of(new Target(95, 150))));
        measured.add(outbox(time, readers));
        return measured;
    }

    /**
     * At the full rate, and when that is more than can be answered at a lower one as well: how long an answer takes that
     * waits in an ever longer queue tells nothing.
     */
    private List<Measured> withRoom(String name, Supplier<Asked> requests, Target target) {
        var full = measure(name, requests, load.rate(), Optional.of(target));
        if (full.isWithinTarget()) {
            return List.of(full);
        }
        var rate = (int) Math.max(1, full.answered() * ROOM);
        return List.of(full, measure(name + " with room", requests, rate, Optional.empty()));
    }

    private Measured measure(String name, Supplier<Asked> requests, int rate, Optional<Target> target) {
        return measure(name, requests, rate, target, began -> {});
    }

    /** @param whenWarm is told when requests begin to count */
    private Measured measure(
            String name, Supplier<Asked> requests, int rate, Optional<Target> target, Consumer<Instant> whenWarm) {
        progress.accept(name);
        var pids = new HashMap<>(suite.processes());
        pids.put(ApiResult.LOAD_GENERATOR, ProcessHandle.current().pid());
        try (var http = new OpenLoad(suite.ports().http(Port.TASK_SERVICE))) {
            http.warmUp(requests, load.warmUp());
            var began = clock.instant();
            whenWarm.accept(began);
            var usage = ProcessUsage.of(pids);
            var answers = http.run(requests, rate, load.time());
            return new Measured(
                    name,
                    rate,
                    answers.perSecond(),
                    answers.failed(),
                    Quantiles.of(answers.millis()),
                    target,
                    core(began, usage, ProcessUsage.of(pids)));
        }
    }

    /** Changed tasks, each with an event: how long until a consumer has it. */
    private Measured outbox(Timeline time, List<Reader> readers) throws Exception {
        try (var probe = new OutboxProbe(suite.kafka(), Topics.TASK_PLANNED, clock);
                var database = suite.database()) {
            var began = new AtomicReference<Instant>();
            var changes = measure(
                    "outbox: transaction to consumer",
                    Asked.changes(load, time, readers),
                    EVENTS_PER_SECOND,
                    Optional.of(new Target(99, 250)),
                    began::set);
            var delays = probe.delaysSince(database, began.get());
            return new Measured(
                    changes.name(),
                    changes.asked(),
                    changes.answered(),
                    changes.failed() + delays.missing(),
                    Quantiles.of(delays.millis()),
                    changes.target(),
                    changes.core());
        }
    }

    /** This process's own share is what remains of that of its whole tree. */
    private Map<String, Double> core(Instant began, Map<String, ProcessUsage> start, Map<String, ProcessUsage> end) {
        var core = new TreeMap<String, Double>();
        var time = Duration.between(began, clock.instant());
        end.forEach((name, used) -> core.put(name, used.corePercentSince(start.getOrDefault(name, used), time)));
        var whole = core.remove(ApiResult.LOAD_GENERATOR);
        var others = core.values().stream().mapToDouble(Double::doubleValue).sum();
        core.put(ApiResult.LOAD_GENERATOR, Math.max(0, whole - others));
        return core;
    }
}
