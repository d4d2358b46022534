package dev.preop.stack.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class WrapTest {

    private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

    @Test
    void breaksBetweenWordsOnly() {
        assertThat(Wrap.text("one two  three incomprehensibilities four", 9))
                .containsExactly("one two", "three", "incomprehensibilities", "four");
        assertThat(Wrap.text("", 9)).containsExactly("");
    }

    @Test
    void theTerminalHasAReasonableWidth() {
        assertThat(Terminal.width("80")).isEqualTo(80);
        assertThat(Terminal.width("20")).isEqualTo(60);
        assertThat(Terminal.width("wide")).isEqualTo(110);
    }

    @Test
    void inkIsForTerminalsOnly() {
        assertThat(new Terminal(NOWHERE, false, 80).in(Ink.BOLD, "text")).isEqualTo("text");
        assertThat(new Terminal(NOWHERE, true, 80).in(Ink.BOLD, "text")).isEqualTo("\u001b[1mtext\u001b[0m");
    }
}
