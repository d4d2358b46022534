package dev.preop.stack.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a process and its children have used so far, as Linux accounts for it.
 *
 * @param ticks processor time of all threads, in hundredths of a second
 * @param kibibytes memory, with what several processes share counted in parts
 */
public record ProcessUsage(long ticks, long kibibytes) {

    private static final int TICKS_PER_SECOND = 100;
    private static final ProcessUsage NONE = new ProcessUsage(0, 0);

    /** Usage by process name; a process that is gone, or a system without {@code /proc}, gives nothing. */
    public static Map<String, ProcessUsage> of(Map<String, Long> pids) {
        var usage = new TreeMap<String, ProcessUsage>();
        pids.forEach((name, pid) -> ProcessHandle.of(pid).ifPresent(process -> usage.put(name, ofTree(process))));
        return usage;
    }

    /** Share of one core used since {@code before}, in percent. */
    public double corePercentSince(ProcessUsage before, Duration time) {
        var seconds = (double) (ticks - before.ticks) / TICKS_PER_SECOND;
        return 100 * seconds / (time.toMillis() / 1000.0);
    }

    ProcessUsage plus(ProcessUsage other) {
        return new ProcessUsage(ticks + other.ticks, kibibytes + other.kibibytes);
    }

    /** Reads the line of {@code /proc/<pid>/stat}; the name in parentheses may hold anything. */
    static long ticks(String stat) {
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }

    /** Finds the proportional set size in {@code /proc/<pid>/smaps_rollup}. */
    static long kibibytes(Stream<String> rollup) {
        return rollup.filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static ProcessUsage ofTree(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(member -> read(member.pid()).stream())
                .reduce(NONE, ProcessUsage::plus);
    }

    private static Optional<ProcessUsage> read(long pid) {
        var folder = Path.of("/proc", Long.toString(pid));
        try (var rollup = Files.lines(folder.resolve("smaps_rollup"))) {
            return Optional.of(new ProcessUsage(ticks(Files.readString(folder.resolve("stat"))), kibibytes(rollup)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
