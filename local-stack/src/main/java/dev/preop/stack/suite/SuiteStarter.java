package dev.preop.stack.suite;

import dev.preop.stack.kafka.Kafka;
import dev.preop.stack.postgres.Postgres;
import dev.preop.stack.postgres.SupabaseScripts;
import dev.preop.stack.process.Child;
import dev.preop.stack.process.ProcessTree;
import dev.preop.stack.process.Secrets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Starts the processes of one suite: stores and simulators side by side, then all services side by side. */
final class SuiteStarter {

    private final Home home;
    private final SuiteOptions options;
    private final Clock clock;
    private final SuiteKeys keys = SuiteKeys.fresh();
    private final String operatorPassword = Secrets.password();
    private final ProcessTree tree;
    private final RunFolder folder;
    private final Environments environments;
    private final ServiceLauncher launcher;

    SuiteStarter(Home home, SuiteOptions options, ProcessTree tree, Clock clock) {
        this.home = home;
        this.options = options;
        this.clock = clock;
        this.tree = tree;
        this.folder = RunFolder.create(home.runs(), clock);
        this.environments = new Environments(options.ports(), keys, options);
        this.launcher = new ServiceLauncher(home, folder, options.ports(), tree);
    }

    Suite start() {
        try (var steps = new StartSteps(options.listener(), clock)) {
            var postgres = steps.run(Postgres.NAME, this::postgres);
            var kafka = steps.run(Kafka.NAME, this::kafka);
            var providers = providers(steps);
            var services = new ConcurrentHashMap<Service, Child>();
            for (var service : options.services()) {
                var unused = steps.run(
                        service.title(),
                        () -> services.put(service, launch(service, Map.of(), postgres.join(), kafka.join())),
                        postgres,
                        kafka,
                        providers);
            }
            steps.await();
            return new Suite(
                    options,
                    folder,
                    tree,
                    new Operator(Suite.OPERATOR_EMAIL, operatorPassword),
                    postgres.join(),
                    kafka.join(),
                    services,
                    (service, changes) -> launch(service, changes, postgres.join(), kafka.join()));
        }
    }

    private Child launch(Service service, Map<String, String> changes, Postgres postgres, Kafka kafka) {
        var environment = environments.of(service, kafka.bootstrapServers(), postgres.url());
        environment.putAll(changes);
        return launcher.service(service, environment);
    }

    private Postgres postgres() {
        var postgres = Postgres.start(
                tree,
                home.tools(),
                folder.of(Postgres.NAME),
                folder.log(Postgres.NAME),
                options.ports().of(Port.POSTGRESQL),
                options.database());
        try (var connection = postgres.connect()) {
            new SupabaseScripts(home.supabaseScripts()).apply(connection, keys.scriptValues());
            return postgres;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private Kafka kafka() {
        return Kafka.start(
                tree,
                folder.of(Kafka.NAME),
                folder.log(Kafka.NAME),
                options.ports().of(Port.KAFKA),
                options.ports().of(Port.KAFKA_CONTROLLER));
    }

    private CompletableFuture<?> providers(StartSteps steps) {
        return switch (options.providers()) {
            case Providers.Live live -> CompletableFuture.completedFuture(live);
            case Providers.Simulated simulated ->
                steps.run(
                        Suite.SIMULATORS,
                        () -> launcher.simulators(environments.ofSimulators(simulated, operatorPassword)));
        };
    }
}
