package dev.preop.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Ties a child's life to this process without trusting either to say goodbye.
 *
 * <p>The child's standard input is a pipe whose other end only this process holds. A guard beside the child reads it:
 * when this process ends in whatever way, {@code kill -9} included, the kernel closes the pipe and the guard signals
 * the child. Who is deaf to that is ended by force: a process that a shell started in its background ignores SIGINT.
 * Child and guard get a session of their own, so that Ctrl-C in the terminal reaches this process alone and the suite
 * is stopped in order. The shell that starts the guard becomes the child: the process id is the child's own.
 */
final class Leash {

    private static final String GUARD = """
            exec 3<&0
            (
              cat <&3
              kill -s "$0" $$ || exit
              for second in 1 2 3 4 5 6; do
                sleep 1
                kill -s 0 $$ || exit
              done
              kill -s KILL $$
            ) >/dev/null 2>&1 &
            exec 3<&-
            exec "$@" </dev/null
            """;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private Leash() {}

    static List<String> tie(List<String> command, ChildSpec.Farewell farewell) {
        var tied = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            tied.add(SETSID.toString());
        }
        tied.addAll(List.of("/bin/sh", "-c", GUARD, farewell.name()));
        tied.addAll(command);
        return List.copyOf(tied);
    }
}
