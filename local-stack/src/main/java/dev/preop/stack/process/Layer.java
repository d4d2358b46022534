package dev.preop.stack.process;

/** What stands on what: a layer is stopped before those declared above it. */
public enum Layer {
    /** PostgreSQL and Kafka. */
    STORES,
    /** The simulators, or nothing when the providers are real. */
    PROVIDERS,
    SERVICES
}
