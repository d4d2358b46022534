package dev.preop.stack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a process has used so far, as Linux accounts for it.
 *
 * @param ticks processor time of all its threads, in hundredths of a second
 * @param residentBytes memory it holds
 */
record ProcessUsage(long ticks, long residentBytes) {

    private static final int TICKS_PER_SECOND = 100;
    private static final long PAGE_BYTES = 4096;

    /** Usage by process name; a process that is gone, or a system without {@code /proc}, gives none. */
    static Map<String, ProcessUsage> of(Map<String, Long> pids) {
        var usage = new TreeMap<String, ProcessUsage>();
        pids.forEach((name, pid) -> read(pid).ifPresent(used -> usage.put(name, used)));
        return usage;
    }

    /** Reads the line of {@code /proc/<pid>/stat}; the name in parentheses may hold spaces. */
    static ProcessUsage parse(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return new ProcessUsage(
                Long.parseLong(fields[11]) + Long.parseLong(fields[12]), Long.parseLong(fields[21]) * PAGE_BYTES);
    }

    /** Share of one core used since {@code before}, in percent. */
    double corePercentSince(ProcessUsage before, Duration time) {
        var seconds = (double) (ticks - before.ticks) / TICKS_PER_SECOND;
        return 100 * seconds / (time.toMillis() / 1000.0);
    }

    private static Optional<ProcessUsage> read(long pid) {
        try {
            return Optional.of(parse(Files.readString(Path.of("/proc", Long.toString(pid), "stat"))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
