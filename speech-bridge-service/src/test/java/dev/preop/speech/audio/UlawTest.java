package dev.preop.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UlawTest {

    @ParameterizedTest
    @CsvSource({"0x00,-32124", "0x80,32124", "0xFF,0", "0x7F,0", "0x8F,16764", "0xEF,132", "0xF0,120"})
    void shouldDecodeAsG711Does(String code, int sample) {
        assertThat(Ulaw.decode((byte) (int) Integer.decode(code))).isEqualTo(sample);
    }

    @Test
    void shouldBeSymmetric() {
        for (int code = 0; code < 128; code++) {
            assertThat(Ulaw.decode((byte) code)).isEqualTo(-Ulaw.decode((byte) (code | 0x80)));
        }
    }

    @Test
    void shouldEncodeWhatItDecodes() {
        for (int code = 0; code < 256; code++) {
            byte byteCode = (byte) code;
            assertThat(Ulaw.decode(Ulaw.encode(Ulaw.decode(byteCode)))).isEqualTo(Ulaw.decode(byteCode));
        }
    }

    @ParameterizedTest
    @CsvSource({"0,0xFF", "100000,0x80", "-100000,0x00", "121,0xF0", "-16764,0x0F"})
    void shouldEncodeToTheNearestAndClip(int sample, String code) {
        assertThat(Ulaw.encode(sample)).isEqualTo((byte) (int) Integer.decode(code));
    }
}
