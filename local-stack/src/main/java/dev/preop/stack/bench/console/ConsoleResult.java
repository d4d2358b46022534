package dev.preop.stack.bench.console;

import dev.preop.stack.bench.console.BrowserFigures.Hour;
import dev.preop.stack.bench.console.LineTimes.Line;
import dev.preop.stack.console.FeedEvent.Phase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one run found.
 *
 * @param missed lines that the browser showed and that somebody else has not met, or met twice
 * @param lines by phase, all of them, and those of the first call of a suite that was just started
 * @param list scrolled through
 * @param floor an empty page as tall, scrolled through
 * @param start the JavaScript before the first page can show anything
 */
public record ConsoleResult(
        double clockOffMs,
        int missed,
        List<LineTimes> lines,
        LineTimes all,
        LineTimes cold,
        int tasks,
        int rows,
        FrameTimes list,
        FrameTimes floor,
        Hour hour,
        InitialScript start) {

    static final double LINE_MS = 150;
    static final double FRAME_MS = 50;
    static final double LEAK_MIB = 0.5;
    private static final double CLOCK_MS = 5;
    private static final int FEWEST_LINES = 20;
    private static final int FEWEST_FRAMES = 500;

    /** @throws IllegalStateException when too little was measured, or with a clock that was wrong */
    static ConsoleResult of(BrowserFigures browser, Moments made, Moments read, InitialScript start) {
        var calls = browser.lines().calls();
        var first = lines(calls.subList(0, Math.min(1, calls.size())), made, read);
        var warm = lines(calls.subList(Math.min(1, calls.size()), calls.size()), made, read);
        var shown = calls.stream().mapToInt(List::size).sum();
        var byPhase = Arrays.stream(Phase.values())
                .map(phase -> LineTimes.of(
                        phase.name().toLowerCase(Locale.ROOT),
                        warm.stream().filter(line -> line.phase() == phase).toList()))
                .toList();
        var result = new ConsoleResult(
                browser.lines().clockOffMs(),
                shown - first.size() - warm.size(),
                byPhase,
                LineTimes.of("all", warm),
                LineTimes.of("first call of the suite", first),
                browser.list().tasks(),
                browser.list().rows(),
                FrameTimes.of(browser.list().scrolled()),
                FrameTimes.of(browser.list().floor()),
                browser.hour(),
                start);
        result.requireSubstance();
        return result;
    }

    private static List<Line> lines(List<List<BrowserFigures.Shown>> calls, Moments made, Moments read) {
        var lines = new ArrayList<Line>();
        calls.forEach(call -> call.forEach(shown -> Line.of(shown, made, read).ifPresent(lines::add)));
        return lines;
    }

    private void requireSubstance() {
        require(clockOffMs < CLOCK_MS, "the browser's clock is not the machine's");
        require(all.lines() >= FEWEST_LINES, "too few lines were seen by all who were to see them");
        lines.forEach(phase -> require(phase.lines() > 0, "no line was seen that was " + phase.name()));
        require(missed <= all.lines() / 10, "too many lines were not seen by all who were to see them");
        require(list.frames() >= FEWEST_FRAMES && floor.frames() >= FEWEST_FRAMES, "too few frames were drawn");
        require(hour.visits().size() > 1, "an hour's call was not looked at twice");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException("Nothing was measured: " + otherwise + ".");
        }
    }

    /** MiB that a visit of the page leaves behind when it is not the first: that one's are what is kept for the next. */
    public double leakMib() {
        var visits = hour.visits();
        return visits.getLast().left().heapMib()
                - visits.get(visits.size() - 2).left().heapMib();
    }

    boolean areLinesWithinTarget() {
        return all.eventToScreen().stream().anyMatch(known -> known.p95() <= LINE_MS);
    }

    boolean isListWithinTarget() {
        return list.times().stream().anyMatch(known -> known.p99() <= FRAME_MS);
    }

    boolean isHourWithinTarget() {
        return leakMib() <= LEAK_MIB;
    }

    /** Whether the console is as fast as it is meant to be. */
    public boolean isWithinTarget() {
        return areLinesWithinTarget() && isListWithinTarget() && isHourWithinTarget() && start.isWithinTarget();
    }
}
