package dev.preop.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PercentilesTest {

    @Test
    void areNearestRanks() {
        var hundred =
                new Percentiles(IntStream.rangeClosed(1, 100).boxed().toList().reversed());

        assertThat(hundred.at(50)).isEqualTo(50);
        assertThat(hundred.at(99)).isEqualTo(99);
        assertThat(hundred.at(100)).isEqualTo(100);
    }

    @Test
    void ofOneValueAreThatValue() {
        assertThat(new Percentiles(List.of(7.5)).at(1)).isEqualTo(7.5);
    }

    @Test
    void ofNothingAreNothing() {
        assertThatThrownBy(() -> new Percentiles(List.<Double>of()).at(50)).hasMessage("nothing was measured");
    }
}
