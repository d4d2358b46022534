package dev.preop.stack.suite;

import dev.preop.stack.kafka.Kafka;
import dev.preop.stack.postgres.Postgres;
import dev.preop.stack.process.Child;
import dev.preop.stack.process.ProcessTree;
import dev.preop.stack.process.StartInterruptedException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The running suite: PostgreSQL, Kafka, the simulators and the services, each a process of its own.
 *
 * <p>Closing stops every process and keeps logs and data. Should this JVM end or be killed before it closes the suite,
 * the processes end all the same.
 */
public final class Suite implements AutoCloseable {

    public static final String SIMULATORS = "provider-simulators";

    /** Who signs in to a suite that runs on simulators. */
    public static final String OPERATOR_EMAIL = "operator@preop.test";

    private final SuiteOptions options;
    private final RunFolder folder;
    private final ProcessTree tree;
    private final Operator operator;
    private final Postgres postgres;
    private final Kafka kafka;
    private final Map<Service, Child> services;
    private final BiFunction<Service, Map<String, String>, Child> launch;

    Suite(
            SuiteOptions options,
            RunFolder folder,
            ProcessTree tree,
            Operator operator,
            Postgres postgres,
            Kafka kafka,
            Map<Service, Child> services,
            BiFunction<Service, Map<String, String>, Child> launch) {
        this.options = options;
        this.folder = folder;
        this.tree = tree;
        this.operator = operator;
        this.postgres = postgres;
        this.kafka = kafka;
        this.services = new ConcurrentHashMap<>(services);
        this.launch = launch;
    }

    /** Starts a suite of the project around this process, and returns when all of it can be used. */
    public static Suite start(SuiteOptions options) {
        return start(Home.find(), options, Clock.systemUTC());
    }

    /**
     * Starts a suite, and returns when all of it can be used. When it fails nothing stays behind.
     *
     * @throws dev.preop.stack.process.PortInUseException before anything is started
     * @throws dev.preop.stack.process.ChildFailedException naming the process that did not become ready
     */
    public static Suite start(Home home, SuiteOptions options, Clock clock) {
        options.ports().requireFree(options.providers() instanceof Providers.Simulated);
        var tree = new ProcessTree();
        try {
            return new SuiteStarter(home, options, tree, clock).start();
        } catch (RuntimeException e) {
            var stopped = tree.isClosed();
            tree.close();
            throw stopped ? new StartInterruptedException("the suite") : e;
        }
    }

    public PortPlan ports() {
        return options.ports();
    }

    public Providers providers() {
        return options.providers();
    }

    /** The demo user of the simulated Supabase. */
    public Operator operator() {
        return operator;
    }

    /** One log file per process. */
    public Path logs() {
        return folder.logs();
    }

    /** Logs and data of this run: everything that the suite has written to disk. */
    public Path files() {
        return folder.root();
    }

    public String kafka() {
        return kafka.bootstrapServers();
    }

    /** A connection of PostgreSQL's superuser, which sees behind row level security. */
    public Connection database() throws SQLException {
        return postgres.connect();
    }

    /** Process id by process name, of those that are alive. */
    public Map<String, Long> processes() {
        var processes = new TreeMap<String, Long>();
        tree.alive().forEach(child -> processes.put(child.spec().name(), child.pid()));
        return processes;
    }

    /** A service that has ended although nobody stops the suite. */
    public Optional<Service> dead() {
        return tree.isClosed() ? Optional.empty() : firstEnded();
    }

    /** Ends a service as {@code kill -9} does. */
    public void kill(Service service) {
        services.get(service).kill();
    }

    /** Starts a killed service again, as it was started first, and returns when it is ready. */
    public void restart(Service service) {
        restart(service, Map.of());
    }

    /** The same, with some of its environment changed until it is started the next time. */
    public void restart(Service service, Map<String, String> changes) {
        services.put(service, launch.apply(service, changes));
    }

    @Override
    public void close() {
        tree.close();
    }

    /** Closes and removes the data of this run; the logs stay. */
    public void closeAndForget() throws IOException {
        close();
        folder.deleteData();
    }

    private Optional<Service> firstEnded() {
        return services.entrySet().stream()
                .filter(entry -> !entry.getValue().isAlive())
                .map(Entry::getKey)
                .findFirst();
    }
}
