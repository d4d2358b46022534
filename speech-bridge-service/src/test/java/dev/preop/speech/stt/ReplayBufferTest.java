package dev.preop.speech.stt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.audio.Ulaw;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReplayBufferTest {

    private static final int EIGHT_SECONDS = 400;

    private final ReplayBuffer buffer = new ReplayBuffer();

    @Test
    void shouldKeepTheNewestEightSecondsAndCountTheRest() {
        for (int i = 0; i < EIGHT_SECONDS; i++) {
            assertThat(buffer.append(frame('a'))).isZero();
        }
        assertThat(buffer.append(frame('b'))).isEqualTo(Ulaw.FRAME_BYTES);

        byte[] content = buffer.content();
        assertThat(content)
                .hasSize(EIGHT_SECONDS * Ulaw.FRAME_BYTES)
                .startsWith(frame('a'))
                .endsWith(frame('b'));
    }

    @Test
    void shouldForgetAllButTheNewest() {
        buffer.append(frame('a'));
        buffer.append(frame('b'));
        buffer.keep(Ulaw.FRAME_BYTES);

        assertThat(buffer.content()).isEqualTo(frame('b'));
    }

    private static byte[] frame(char fill) {
        byte[] frame = new byte[Ulaw.FRAME_BYTES];
        Arrays.fill(frame, (byte) fill);
        return frame;
    }
}
