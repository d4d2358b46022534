package dev.preop.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.bench.MediaCost.JitCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaResultTest {

    @TempDir
    Path folder;

    @Test
    void readsWhatJmhWrites() throws IOException {
        var file = folder.resolve("jmh.json");
        Files.writeString(file, """
                [{"benchmark": "dev.preop.gateway.media.MediaPathBenchmark.calleeToBridge", "mode": "avgt",
                  "primaryMetric": {"score": 1234.5, "scoreUnit": "ns/op"},
                  "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 640.0, "scoreUnit": "B/op"}}}]
                """);

        assertThat(JmhResults.read(file, JitCompiler.C1))
                .containsExactly(new MediaCost("calleeToBridge", JitCompiler.C1, 1234.5, 640));
    }

    @Test
    void isWithinTheTargetOnlyWhenEverythingWasMeasuredAndCheapEnough() {
        assertThat(result(10_000).isWithinTarget()).isTrue();
        assertThat(result(10_001).isWithinTarget()).isFalse();
        assertThat(new MediaResult(result(1).costs().subList(0, 7)).isWithinTarget())
                .isFalse();
    }

    @Test
    void showsEachDirectionAboveItsFloor() {
        assertThat(MediaReport.lines(result(1_500)))
                .hasSize(5)
                .element(1)
                .asString()
                .matches("callee to bridge.*\\s1,500\\s+640\\s+100\\s+640");
    }

    /** Everything at 100 ns but one path. */
    private static MediaResult result(double nanos) {
        var costs = new ArrayList<MediaCost>();
        for (var compiler : JitCompiler.values()) {
            for (var path : MediaResult.PATHS) {
                costs.add(new MediaCost(path, compiler, costs.isEmpty() ? nanos : 100, 640));
            }
        }
        return new MediaResult(costs);
    }
}
