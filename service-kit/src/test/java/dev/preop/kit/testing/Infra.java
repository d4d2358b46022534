package dev.preop.kit.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The infrastructure of this JVM's tests, started once and shared. Quarkus loads test classes more than once in
 * different class loaders; what they share are system properties.
 */
final class Infra {

    private static final String PREFIX = "preop.test.infra.";
    private static final String STARTED = PREFIX + "started";

    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state", "io.zonky")
            .map(Logger::getLogger)
            .toList();

    private Infra() {}

    /** Every value under its environment name, after starting what is not running yet. */
    static Map<String, String> values() {
        synchronized (System.class) {
            if (System.getProperty(STARTED) == null) {
                start().forEach((name, value) -> System.setProperty(PREFIX + name, value));
                System.setProperty(STARTED, "true");
            }
        }
        Map<String, String> values = new TreeMap<>();
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith(PREFIX) && !name.equals(STARTED))
                .forEach(name -> values.put(name.substring(PREFIX.length()), System.getProperty(name)));
        return values;
    }

    /** One value, for example {@code KAFKA_BOOTSTRAP_SERVERS}. */
    static String value(String name) {
        String value = values().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the test infrastructure has no " + name);
        }
        return value;
    }

    private static Map<String, String> start() {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Map<String, String> values = new TreeMap<>();
        values.putAll(TestDatabase.start());
        values.put("KAFKA_BOOTSTRAP_SERVERS", TestBroker.start());
        values.putAll(TestSupabase.start());
        values.putAll(TestKeys.all());
        return values;
    }
}
