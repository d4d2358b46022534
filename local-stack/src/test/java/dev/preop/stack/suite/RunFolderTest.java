package dev.preop.stack.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    private static final long NOBODY = Integer.MAX_VALUE;

    @TempDir
    Path runs;

    @Test
    void keepsTheLastFewRunsAndThoseInUse() throws Exception {
        var inUse = Files.createDirectory(runs.resolve(
                "20260101-000000-%d-1".formatted(ProcessHandle.current().pid())));
        for (var day = 1; day <= 7; day++) {
            Files.createDirectories(runs.resolve("2026020%d-000000-%d-1/logs".formatted(day, NOBODY)));
        }

        var created = RunFolder.create(runs, Clock.fixed(Instant.parse("2026-11-21T08:09:10Z"), ZoneOffset.UTC));

        assertThat(created.root().getFileName().toString()).startsWith("20261121-080910-");
        assertThat(names())
                .hasSize(6)
                .contains(inUse.getFileName().toString())
                .noneMatch(name -> name.startsWith("20260203"))
                .anyMatch(name -> name.startsWith("20260204"));
    }

    private List<String> names() throws Exception {
        try (var folders = Files.list(runs)) {
            return folders.map(folder -> folder.getFileName().toString()).toList();
        }
    }
}
