package dev.preop.stack.bench.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.stack.bench.Quantiles;
import dev.preop.stack.bench.console.BrowserFigures.Glide;
import dev.preop.stack.bench.console.BrowserFigures.Hour;
import dev.preop.stack.bench.console.BrowserFigures.Lines;
import dev.preop.stack.bench.console.BrowserFigures.Scroll;
import dev.preop.stack.bench.console.BrowserFigures.Shown;
import dev.preop.stack.bench.console.BrowserFigures.Visit;
import dev.preop.stack.bench.console.BrowserFigures.Weight;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleResultTest {

    private static final Instant MADE = Instant.parse("2026-12-05T14:00:00Z");
    private static final InitialScript START = new InitialScript(100, 200);

    private final Moments made = new Moments();
    private final Moments read = new Moments();

    @Test
    void splitsTheWayFromAnEventToTheScreen() {
        var result = result(List.of(call("cold", 10, 300), call("warm", 10, 100)));

        assertThat(result.all().lines()).isEqualTo(30);
        assertThat(result.all().eventToScreen()).contains(new Quantiles(100, 100, 100));
        assertThat(result.all().eventToReader()).contains(new Quantiles(30, 30, 30));
        assertThat(result.all().eventToPage()).contains(new Quantiles(60, 60, 60));
        assertThat(result.all().pageToScreen()).contains(new Quantiles(40, 40, 40));
        assertThat(result.cold().eventToScreen()).contains(new Quantiles(300, 300, 300));
        assertThat(result.lines()).extracting(LineTimes::lines).containsExactly(10, 10, 10);
        assertThat(result.isWithinTarget()).isTrue();
        assertThat(result(List.of(call("first", 10, 90), call("slow", 10, 151))).isWithinTarget())
                .isFalse();
    }

    @Test
    void leavesOutWhatCannotBeToldApart() {
        var calls = List.of(call("cold", 10, 100), call("warm", 10, 100));
        made.add(calls.get(1).getFirst().piece(), MADE);

        var result = result(calls);

        assertThat(result.missed()).isEqualTo(1);
        assertThat(result.all().lines()).isEqualTo(29);
    }

    @Test
    void failsWhenItHasMeasuredNothing() {
        var met = List.of(call("cold", 10, 100), call("warm", 10, 100));

        assertThatThrownBy(() -> result(List.of())).hasMessageContaining("too few lines");
        assertThatThrownBy(() -> result(List.of(List.of(), onlySeen("nobody else's"))))
                .hasMessageContaining("too few lines");
        assertThatThrownBy(() -> result(List.of(met.get(0), met.get(1), onlySeen("nobody else's"))))
                .hasMessageContaining("too many lines");
        assertThatThrownBy(() -> result(new Lines(9, met), 600)).hasMessageContaining("clock");
        assertThatThrownBy(() -> result(new Lines(0, met), 3)).hasMessageContaining("too few frames");
    }

    @Test
    void readsWhatTheBrowserHasWritten(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("lines.json"), """
                {"clock_off_ms":0.2,"calls":[[{"session":"s","phase":"heard","turn":1,"index":0,
                 "arrived_at":1796479200000.25,"shown_at":1796479200016.5}]]}""");
        var glide = "{\"frames\":[16.7,33.4,60],\"longest_task_ms\":52}";
        Files.writeString(
                folder.resolve("list.json"),
                "{\"tasks\":10000,\"rows\":40,\"scrolled\":%s,\"floor\":%s}".formatted(glide, glide));
        assertThatThrownBy(() -> BrowserFigures.read(folder)).hasMessageContaining("hour.json");
        Files.writeString(
                folder.resolve("hour.json"),
                "{\"lines\":3,\"visits\":[{\"open\":{\"heap_mib\":9,\"nodes\":7},\"left\":{\"heap_mib\":5,\"nodes\":2}}]}");

        var figures = BrowserFigures.read(folder);

        assertThat(figures.lines().calls().getFirst().getFirst().arrived())
                .isEqualTo(Instant.ofEpochMilli(1796479200000L).plusNanos(250_000));
        assertThat(FrameTimes.of(figures.list().scrolled()))
                .isEqualTo(new FrameTimes(
                        3, Quantiles.of(List.of(16.7, 33.4, 60.0)), 200.0 / 3, 100.0 / 3, 100.0 / 3, 52));
        assertThat(figures.hour().visits().getFirst().left()).isEqualTo(new Weight(5, 2));
    }

    private ConsoleResult result(List<List<Shown>> calls) {
        return result(new Lines(0.5, calls), 600);
    }

    private ConsoleResult result(Lines lines, int frames) {
        var glide = new Glide(Collections.nCopies(frames, 16.7), 0);
        var visit = new Visit(new Weight(12, 9_000), new Weight(8, 900));
        var browser =
                new BrowserFigures(lines, new Scroll(10_000, 40, glide, glide), new Hour(1_080, List.of(visit, visit)));
        return ConsoleResult.of(browser, made, read, START);
    }

    private List<Shown> call(String session, int turns, int shownAfter) {
        var shown = shown(session, turns, shownAfter);
        shown.forEach(each -> {
            made.add(each.piece(), MADE);
            read.add(each.piece(), MADE.plusMillis(30));
        });
        return shown;
    }

    private static List<Shown> onlySeen(String session) {
        return shown(session, 10, 100);
    }

    private static List<Shown> shown(String session, int turns, int shownAfter) {
        return IntStream.range(0, turns)
                .boxed()
                .flatMap(turn -> Stream.of("heard", "planned", "spoken")
                        .map(phase -> new Shown(session, phase, turn, 0, after(60), after(shownAfter))))
                .toList();
    }

    private static BigDecimal after(int millis) {
        return BigDecimal.valueOf(MADE.toEpochMilli() + millis);
    }
}
