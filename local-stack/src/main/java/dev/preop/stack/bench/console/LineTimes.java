package dev.preop.stack.bench.console;

import dev.preop.stack.bench.Quantiles;
import dev.preop.stack.bench.console.BrowserFigures.Shown;
import dev.preop.stack.console.FeedEvent.Phase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ways of lines from their events to the screen, in milliseconds.
 *
 * @param lines how many
 * @param eventToScreen all of it
 * @param eventToReader to a reader of the feed that shows nothing: the floor
 * @param eventToPage to the page's own feed
 * @param pageToScreen from there to the first frame that shows the line
 */
public record LineTimes(
        String name,
        int lines,
        Optional<Quantiles> eventToScreen,
        Optional<Quantiles> eventToReader,
        Optional<Quantiles> eventToPage,
        Optional<Quantiles> pageToScreen) {

    /** One line, met by everybody who was to meet it. */
    record Line(Phase phase, Instant made, Instant read, Instant arrived, Instant shown) {

        static Optional<Line> of(Shown shown, Moments made, Moments read) {
            var piece = shown.piece();
            return made.of(piece).flatMap(event -> read.of(piece)
                    .map(reader -> new Line(piece.phase(), event, reader, shown.arrived(), shown.shown())));
        }
    }

    static LineTimes of(String name, Collection<Line> lines) {
        return new LineTimes(
                name,
                lines.size(),
                quantiles(lines.stream().map(line -> Duration.between(line.made, line.shown))),
                quantiles(lines.stream().map(line -> Duration.between(line.made, line.read))),
                quantiles(lines.stream().map(line -> Duration.between(line.made, line.arrived))),
                quantiles(lines.stream().map(line -> Duration.between(line.arrived, line.shown))));
    }

    private static Optional<Quantiles> quantiles(Stream<Duration> times) {
        List<Double> millis = times.map(time -> time.toNanos() / 1e6).toList();
        return Quantiles.of(millis);
    }
}
