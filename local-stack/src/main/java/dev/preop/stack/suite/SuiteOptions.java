package dev.preop.stack.suite;

import java.util.Map;
import java.util.Set;

/**
 * What kind of suite is started.
 *
 * @param database PostgreSQL's settings that are to differ from the suite's own, by name
 * @param overrides additional environment per process name: a service's title or {@link Suite#SIMULATORS}
 * @param services which services run; all of them, except in tests of the stack itself
 * @param listener is told of every process that has become ready
 */
public record SuiteOptions(
        PortPlan ports,
        Providers providers,
        Map<String, String> database,
        Map<String, Map<String, String>> overrides,
        Set<Service> services,
        StartListener listener) {

    public SuiteOptions {
        database = Map.copyOf(database);
        overrides = Map.copyOf(overrides);
        services = Set.copyOf(services);
    }

    /** All services against the simulators, on the documented ports. */
    public static SuiteOptions standard() {
        return new SuiteOptions(
                PortPlan.standard(),
                Providers.simulated(),
                Map.of(),
                Map.of(),
                Set.of(Service.values()),
                (process, took) -> {});
    }

    /** The same on ports nobody uses: for tests and for a second suite on one machine. */
    public static SuiteOptions onRandomPorts() {
        return standard().withPorts(PortPlan.random());
    }

    public SuiteOptions withPorts(PortPlan other) {
        return new SuiteOptions(other, providers, database, overrides, services, listener);
    }

    public SuiteOptions withProviders(Providers other) {
        return new SuiteOptions(ports, other, database, overrides, services, listener);
    }

    public SuiteOptions withDatabase(Map<String, String> other) {
        return new SuiteOptions(ports, providers, other, overrides, services, listener);
    }

    public SuiteOptions withOverrides(Map<String, Map<String, String>> other) {
        return new SuiteOptions(ports, providers, database, other, services, listener);
    }

    public SuiteOptions withServices(Set<Service> other) {
        return new SuiteOptions(ports, providers, database, overrides, other, listener);
    }

    public SuiteOptions withListener(StartListener other) {
        return new SuiteOptions(ports, providers, database, overrides, services, other);
    }
}
