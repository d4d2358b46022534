package dev.preop.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class JavaCommandTest {

    @Test
    void namesTheClassPathSoThatItHoldsInAnyFolder() {
        var here = Path.of("").toAbsolutePath();

        assertThat(JavaCommand.absolute("lib/a.jar" + File.pathSeparator + "/opt/b.jar"))
                .isEqualTo(here.resolve("lib/a.jar") + File.pathSeparator + "/opt/b.jar");
    }
}
