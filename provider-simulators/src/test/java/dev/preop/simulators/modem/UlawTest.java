package dev.preop.simulators.modem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UlawTest {

    @Test
    void shouldAgreeWithG711() {
        assertThat(Ulaw.decode((byte) 0x00)).isEqualTo((short) -32_124);
        assertThat(Ulaw.decode((byte) 0x80)).isEqualTo((short) 32_124);
        assertThat(Ulaw.decode(Ulaw.SILENCE)).isZero();
        assertThat(Ulaw.encode(0)).isEqualTo(Ulaw.SILENCE);
        assertThat(Ulaw.encode(40_000)).isEqualTo((byte) 0x80);
    }

    @Test
    void shouldEncodeEveryDecodedValueToItself() {
        for (int i = 0; i < 256; i++) {
            byte sample = (byte) i;
            byte expected = sample == 0x7F ? Ulaw.SILENCE : sample; // negative zero
            assertThat(Ulaw.encode(Ulaw.decode(sample))).isEqualTo(expected);
        }
    }
}
