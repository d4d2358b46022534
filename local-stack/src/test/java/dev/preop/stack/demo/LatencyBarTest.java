package dev.preop.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.stack.console.TurnStages;
import dev.preop.stack.terminal.Terminal;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class LatencyBarTest {

    private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());
    private static final TurnStages TURN = new TurnStages(400, 80, 120, 3, 0, 610);

    @Test
    void isToScaleAndReadsWithoutColour() {
        assertThat(LatencyBar.render(TURN, new Terminal(NOWHERE, false, 100)))
                .isEqualTo(" 610 ms  ░░░░░░░░░░▒▒▓▓▓█  endpointing 400 · stt 80 · llm 120 · tts 3");
    }

    @Test
    void showsAStageThatTookAnyTimeAndNoneThatTookNone() {
        assertThat(LatencyBar.cells(1)).isEqualTo(1);
        assertThat(LatencyBar.cells(0)).isZero();
        assertThat(LatencyBar.cells(3_600_000)).isEqualTo(40);
    }

    @Test
    void hasTheSameTextInColour() {
        var coloured = LatencyBar.render(TURN, new Terminal(NOWHERE, true, 100));

        assertThat(coloured).contains("\u001b[");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", ""))
                .isEqualTo(LatencyBar.render(TURN, new Terminal(NOWHERE, false, 100)));
    }
}
