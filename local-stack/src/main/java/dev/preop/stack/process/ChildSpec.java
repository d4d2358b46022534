package dev.preop.stack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a child process is started.
 *
 * @param name what people call it
 * @param environment everything the child gets to see besides {@code PATH}, {@code HOME}, locale and time zone
 * @param directory where it runs: never the project's folder, where a framework could pick up the developer's files
 * @param log receives both output streams, appended
 * @param farewell what it is sent when this process is gone
 * @param grace how long it may take to end when asked to
 */
public record ChildSpec(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        Farewell farewell,
        Duration grace) {

    public ChildSpec {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    /** The signal to a child that outlived this process. */
    public enum Farewell {
        /** PostgreSQL's fast shutdown. */
        INT,
        /** For processes that keep nothing worth a farewell. */
        KILL
    }
}
