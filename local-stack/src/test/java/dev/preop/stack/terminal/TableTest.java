package dev.preop.stack.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void alignsWordsLeftAndNumbersRight() {
        assertThat(new Table()
                        .row("process", "cpu", "")
                        .row("kafka", "12.5 %", "x")
                        .row("task-service", "3.0 %", "")
                        .lines())
                .containsExactly("process        cpu", "kafka          12.5 %   x", "task-service    3.0 %");
    }
}
