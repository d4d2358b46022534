package dev.preop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {

    @TempDir
    Path folder;

    @Test
    void isTheEndOfALongFile() throws Exception {
        var log = folder.resolve("long.log");
        Files.write(
                log, IntStream.range(0, 100_000).mapToObj("line %d"::formatted).toList());

        assertThat(LogTail.of(log, 2)).containsExactly("line 99998", "line 99999");
    }

    @Test
    void isEmptyWithoutAFile() {
        assertThat(LogTail.of(folder.resolve("none.log"), 5)).isEmpty();
    }
}
