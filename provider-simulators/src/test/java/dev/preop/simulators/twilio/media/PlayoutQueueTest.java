package dev.preop.simulators.twilio.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayoutQueueTest {

    private final PlayoutQueue queue = new PlayoutQueue();
    private final byte[] frame = new byte[160];

    @Test
    void shouldDrainOneFrameAtATimeAcrossChunks() {
        queue.append(bytes(100, 1));
        queue.append(bytes(0, 9));
        queue.append(bytes(200, 2));

        assertThat(queue.next(frame)).isEqualTo(160);
        assertThat(frame[99]).isEqualTo((byte) 1);
        assertThat(frame[100]).isEqualTo((byte) 2);
        assertThat(queue.buffered()).isEqualTo(140);
        assertThat(queue.next(frame)).isEqualTo(140);
        assertThat(queue.next(frame)).isZero();
        assertThat(queue.empty()).isTrue();
    }

    @Test
    void shouldPassAMarkWhenTheFrameBeforeItHasEnded() {
        queue.append(bytes(160, 1));
        queue.mark("a");
        queue.append(bytes(80, 1));
        queue.mark("b");
        queue.mark("c");
        assertThat(queue.passed()).isEmpty();

        queue.next(frame);
        assertThat(queue.passed()).isEmpty();
        queue.next(frame);
        assertThat(queue.passed()).isEqualTo(Optional.of("a"));
        assertThat(queue.passed()).isEmpty();
        queue.next(frame);

        assertThat(queue.passed()).isEqualTo(Optional.of("b"));
        assertThat(queue.passed()).isEqualTo(Optional.of("c"));
    }

    @Test
    void shouldPassAMarkAtOnceWhenNothingWaits() {
        queue.mark("at once");

        assertThat(queue.passed()).isEqualTo(Optional.of("at once"));
    }

    @Test
    void shouldReturnOutstandingMarksInOrderOnClear() {
        queue.append(bytes(1_600, 1));
        queue.mark("a");
        queue.append(bytes(1_600, 1));
        queue.mark("b");
        queue.next(frame);

        assertThat(queue.clear()).containsExactly("a", "b");
        assertThat(queue.next(frame)).isZero();
        queue.mark("c");
        assertThat(queue.passed()).isEqualTo(Optional.of("c"));
    }

    @Test
    void shouldDiscardAudioBeyondTenMinutes() {
        assertThat(queue.append(bytes(10 * 60 * 8_000, 1))).isTrue();
        assertThat(queue.append(bytes(1, 1))).isFalse();
    }

    private static byte[] bytes(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
