package dev.preop.gateway.media.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.Test;

class AudioRingTest {

    private final AudioRing ring = new AudioRing(3);

    @Test
    void shouldGiveBackInOrder() {
        push("a", "b");

        assertThat(ring.pop()).hasToString("a");
        push("c", "d");

        assertThat(ring.pop()).hasToString("b");
        assertThat(ring.pop()).hasToString("c");
        assertThat(ring.pop()).hasToString("d");
        assertThat(ring.pop()).isNull();
        assertThat(ring.isEmpty()).isTrue();
    }

    @Test
    void shouldLoseTheOldestAndSaySoWhenFull() {
        push("a", "b", "c");

        assertThat(ring.push(Buffer.buffer("d"))).isTrue();
        assertThat(ring.push(Buffer.buffer("e"))).isTrue();

        assertThat(ring.pop()).hasToString("c");
        assertThat(ring.pop()).hasToString("d");
        assertThat(ring.pop()).hasToString("e");
        assertThat(ring.pop()).isNull();
    }

    private void push(String... texts) {
        for (String text : texts) {
            assertThat(ring.push(Buffer.buffer(text))).isFalse();
        }
    }
}
