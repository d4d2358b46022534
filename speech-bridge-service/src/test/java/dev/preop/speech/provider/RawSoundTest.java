package dev.preop.speech.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RawSoundTest {

    private static final byte[] SOUND = {1, 2, 3, 4, 5};

    @Test
    void shouldLeaveRawSoundAlone() {
        assertThat(RawSound.of(SOUND)).hasValue(SOUND);
        assertThat(RawSound.of(new byte[0])).isPresent();
    }

    @Test
    void shouldTakeUlawOutOfAWaveFile() {
        assertThat(RawSound.of(wave(7, SOUND.length))).hasValue(SOUND);
        assertThat(RawSound.of(wave(7, -1))).as("endless, as streams say").hasValue(SOUND);
    }

    @Test
    void shouldRefuseAWaveFileOfAnythingElse() {
        assertThat(RawSound.of(wave(1, SOUND.length))).isEmpty();
        assertThat(RawSound.of(Arrays.copyOf(wave(7, SOUND.length), 30))).isEmpty();
        byte[] absurd = wave(7, SOUND.length);
        Arrays.fill(absurd, 16, 20, (byte) 0xFF);
        assertThat(RawSound.of(absurd)).isEmpty();
    }

    private static byte[] wave(int format, int length) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("RIFFxxxxWAVEfmt ".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(little(18));
        file.writeBytes(new byte[] {(byte) format, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0, 0, 0});
        file.writeBytes("data".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(little(length));
        file.writeBytes(SOUND);
        return file.toByteArray();
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }
}
