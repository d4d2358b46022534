package dev.preop.kit.config;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.List;

/** Starts a service: first the environment, then Quarkus. */
public final class ServiceMain {

    private static final int EX_CONFIG = 78;

    private ServiceMain() {}

    /**
     * Runs the service until it is told to stop. When the environment is not complete it says so on standard error, one
     * sentence a line, and ends the process with exit code 78 before anything has been started.
     */
    public static void run(String[] args, List<Variable> required) {
        check(required);
        Quarkus.run(args);
    }

    /** As {@link #run(String[], List)}, for a service that has something to do before it may stop. */
    public static void run(Class<? extends QuarkusApplication> application, String[] args, List<Variable> required) {
        check(required);
        Quarkus.run(application, args);
    }

    private static void check(List<Variable> required) {
        try {
            RequiredEnvironment.check(System.getenv(), required);
        } catch (ConfigurationException e) {
            e.sentences().forEach(System.err::println);
            System.exit(EX_CONFIG);
        }
    }
}
