package dev.preop.stack.bench.console;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.preop.stack.console.FeedEvent.Phase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What the browser measured, as its tests have written it down. */
record BrowserFigures(Lines lines, Scroll list, Hour hour) {

    static final List<String> FILES = List.of("lines.json", "list.json", "hour.json");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** @throws IllegalStateException when something was not measured */
    static BrowserFigures read(Path folder) throws IOException {
        return new BrowserFigures(
                JSON.readValue(file(folder, FILES.get(0)), Lines.class),
                JSON.readValue(file(folder, FILES.get(1)), Scroll.class),
                JSON.readValue(file(folder, FILES.get(2)), Hour.class));
    }

    private static byte[] file(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("Nothing was measured: the browser has not written %s.".formatted(name));
        }
        return Files.readAllBytes(file);
    }

    /**
     * @param clockOffMs how far the clock that frames are timed by was from the machine's
     * @param calls in order; the first is that of a suite which has just been started
     */
    record Lines(double clockOffMs, List<List<Shown>> calls) {}

    /**
     * @param arrivedAt milliseconds since 1970, with fractions: in the page
     * @param shownAt when the first frame with it was drawn
     */
    record Shown(String session, String phase, int turn, int index, BigDecimal arrivedAt, BigDecimal shownAt) {

        Piece piece() {
            return new Piece(session, Phase.valueOf(phase.toUpperCase(Locale.ROOT)), turn, index);
        }

        Instant arrived() {
            return instant(arrivedAt);
        }

        Instant shown() {
            return instant(shownAt);
        }

        private static Instant instant(BigDecimal millis) {
            return Instant.EPOCH.plusNanos(millis.movePointRight(6).longValue());
        }
    }

    /** @param rows in the document, of {@code tasks} */
    record Scroll(int tasks, int rows, Glide scrolled, Glide floor) {}

    /** @param frames milliseconds between frames, without those that waited in time for more to scroll through */
    record Glide(List<Double> frames, double longestTaskMs) {}

    record Hour(int lines, List<Visit> visits) {}

    record Visit(Weight open, Weight left) {}

    record Weight(double heapMib, int nodes) {}
}
