package dev.preop.stack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;

/**
 * The files of one run: logs and data. They stay after the run, for whoever wants to look; the oldest go when newer ones
 * come.
 */
public record RunFolder(Path root) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
    private static final int KEPT = 5;

    /** Creates the folder of a run that starts now. The process id makes its name unique and tells whether it is in use. */
    public static RunFolder create(Path runs, Clock clock) {
        try {
            Files.createDirectories(runs);
            prune(runs);
            var name = "%s-%d-"
                    .formatted(
                            NAME.format(clock.instant()),
                            ProcessHandle.current().pid());
            var folder = new RunFolder(Files.createTempDirectory(runs, name).toAbsolutePath());
            Files.createDirectories(folder.logs());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String process) {
        return logs().resolve(process + ".log");
    }

    /** Where a process runs and keeps its files. */
    public Path of(String process) {
        return root.resolve("processes").resolve(process);
    }

    /** Removes what the processes kept; the logs stay. They must have ended. */
    void deleteData() throws IOException {
        delete(root.resolve("processes"));
    }

    private static void prune(Path runs) throws IOException {
        List<Path> old;
        try (var folders = Files.list(runs)) {
            old = folders.filter(Files::isDirectory)
                    .filter(RunFolder::isUnused)
                    .sorted(Comparator.reverseOrder())
                    .skip(KEPT - 1)
                    .toList();
        }
        for (var folder : old) {
            delete(folder);
        }
    }

    static boolean isUnused(Path folder) {
        var parts = folder.getFileName().toString().split("-", -1);
        return parts.length == 4
                && parts[2].matches("\\d+")
                && ProcessHandle.of(Long.parseLong(parts[2])).isEmpty();
    }

    private static void delete(Path folder) throws IOException {
        List<Path> deepestFirst;
        try (var files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (var file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
