package dev.preop.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MediaFilterProducerTest {

    @Test
    void shouldLetEverythingPassUnlessToldOtherwise() {
        MediaFilter filter = MediaFilterProducer.choose(0, "calls.example.com");

        assertThat(IntStream.range(0, 1000).allMatch(i -> filter.passes(Direction.IN)))
                .isTrue();
    }

    @Test
    void shouldLoseEveryHundredthOfEachDirection() {
        MediaFilter filter = MediaFilterProducer.choose(100, "calls.preop.test");

        assertThat(IntStream.rangeClosed(1, 1000).filter(i -> !filter.passes(Direction.IN)))
                .hasSize(10)
                .startsWith(100, 200);
        assertThat(IntStream.rangeClosed(1, 99).allMatch(i -> filter.passes(Direction.OUT)))
                .isTrue();
        assertThat(filter.passes(Direction.OUT)).isFalse();
    }

    @Test
    void shouldRefuseToLoseAudioOfRealCalls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MediaFilterProducer.choose(100, "calls.example.com"))
                .withMessageContaining("PUBLIC_BASE_URL");
        assertThatIllegalArgumentException().isThrownBy(() -> MediaFilterProducer.choose(-1, "calls.preop.test"));
    }
}
