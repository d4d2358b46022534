package dev.preop.stack.postgres;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** PostgreSQL refuses to run as root; as root its programs run in a user namespace in which they are nobody. */
final class Unprivileged {

    private static final List<String> UNSHARE = List.of("unshare", "-U");

    private Unprivileged() {}

    /** {@code command} as it must be started by the present user. */
    static List<String> command(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        if (!unshareWorks()) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root, and this machine does not let root give up"
                            + " its rights with \"unshare -U\": run preop as an ordinary user.");
        }
        return Stream.concat(UNSHARE.stream(), command.stream()).toList();
    }

    private static boolean unshareWorks() {
        try {
            var probe = new ProcessBuilder("unshare", "-U", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return probe.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
