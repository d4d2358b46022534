package dev.preop.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DotEnvTest {

    @TempDir
    Path folder;

    @Test
    void readsNamesAndValuesAndNothingElse() {
        assertThat(DotEnv.parse(List.of("# A=1", "", "B = 2", "C=\"three = 3\"", "D=", "nonsense")))
                .isEqualTo(Map.of("B", "2", "C", "three = 3"));
    }

    @Test
    void yieldsToTheEnvironment() throws Exception {
        var file = Files.writeString(folder.resolve(".env"), "A=file\nB=file\n");

        assertThat(DotEnv.over(file, Map.of("A", "environment"))).isEqualTo(Map.of("A", "environment", "B", "file"));
        assertThat(DotEnv.over(folder.resolve("none"), Map.of("A", "1"))).isEqualTo(Map.of("A", "1"));
    }
}
