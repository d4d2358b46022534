package dev.preop.speech.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkNameTest {

    @Test
    void shouldReadWhatItWrites() {
        MarkName mark = new MarkName(3, 5, 1, 120);
        assertThat(mark).hasToString("g3:t5:s1:c120");
        assertThat(MarkName.parse("g3:t5:s1:c120")).contains(mark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "g1", "g1:t1:s1:c", "g-1:t1:s1:c1", "g1:t1:s1:c99999999999", "g1:t1:s1:c1 ", "x"})
    void shouldNotBelieveOthers(String name) {
        assertThat(MarkName.parse(name)).isEmpty();
    }
}
