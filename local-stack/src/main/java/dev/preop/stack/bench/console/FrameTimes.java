package dev.preop.stack.bench.console;

import dev.preop.stack.bench.Quantiles;
import dev.preop.stack.bench.console.BrowserFigures.Glide;
import java.util.List;
import java.util.Optional;

/**
 * Milliseconds between frames while something was scrolled.
 *
 * @param over16 percent of the frames that took longer than one of 60 in a second, a tenth of a millisecond granted
 * @param over33 percent that took longer than two
 * @param over50 percent that took longer than three
 * @param longestTask 0 when the page was never busy for 50 ms without a break
 */
public record FrameTimes(
        int frames, Optional<Quantiles> times, double over16, double over33, double over50, double longestTask) {

    static FrameTimes of(Glide glide) {
        var frames = glide.frames();
        return new FrameTimes(
                frames.size(),
                Quantiles.of(frames),
                percentOver(16.8, frames),
                percentOver(33.4, frames),
                percentOver(50.1, frames),
                glide.longestTaskMs());
    }

    private static double percentOver(double limit, List<Double> frames) {
        return frames.isEmpty()
                ? 0
                : 100.0 * frames.stream().filter(frame -> frame > limit).count() / frames.size();
    }
}
