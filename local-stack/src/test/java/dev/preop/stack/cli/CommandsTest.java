package dev.preop.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @ParameterizedTest
    @CsvSource({
        "demo --callee nobody, there is no callee 'nobody'",
        "demo --louder, Unknown option: '--louder'",
        "up --ports some, expected one of",
        "call, Missing required parameter",
        "replay, Missing required parameter",
        "audit, audit what?",
        "fly, Unmatched argument",
        "'', which command?"
    })
    void saysInOneLineWhatWasAskedWrongly(String line, String complaint) {
        var said = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            var exit = line.isEmpty() ? Commands.execute() : Commands.execute(line.split(" ", -1));

            assertThat(exit).isEqualTo(2);
        } finally {
            System.setErr(before);
        }
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("preop: ")
                .contains(complaint)
                .hasLineCount(1);
    }

    @Test
    void explainsItself() {
        assertThat(Commands.execute("--help")).isZero();
    }
}
