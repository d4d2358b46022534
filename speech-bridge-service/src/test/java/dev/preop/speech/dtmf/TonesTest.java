package dev.preop.speech.dtmf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.preop.speech.audio.Ulaw;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TonesTest {

    private static final int[] FREQUENCIES = {697, 770, 852, 941, 1209, 1336, 1477, 1633};

    @ParameterizedTest
    @CsvSource({
        "1, 697, 1209", "2, 697, 1336", "3, 697, 1477",
        "4, 770, 1209", "5, 770, 1336", "6, 770, 1477",
        "7, 852, 1209", "8, 852, 1336", "9, 852, 1477",
        "*, 941, 1209", "0, 941, 1336", "'#', 941, 1477"
    })
    void shouldSoundTheTwoFrequenciesOfAKeyAndNoOther(String key, int low, int high) {
        byte[] tone = Arrays.copyOf(Tones.of(key), Tones.ON_BYTES);
        int[] loudestFirst = IntStream.of(FREQUENCIES)
                .boxed()
                .sorted(Comparator.comparingDouble(frequency -> -power(tone, frequency)))
                .mapToInt(frequency -> frequency)
                .toArray();
        assertThat(Arrays.copyOf(loudestFirst, 2)).containsExactly(high, low);
        double twist = power(tone, high) / power(tone, low);
        assertThat(10 * Math.log10(twist)).isBetween(1.0, 3.5);
        assertThat(power(tone, loudestFirst[2])).isLessThan(power(tone, low) / 100);
    }

    @Test
    void shouldLastSeventyMillisecondsAndBeSilentForFifty() {
        byte[] sound = Tones.of("5");
        assertThat(sound).hasSize(960);
        assertThat(Arrays.copyOfRange(sound, 560, 960)).containsOnly(Ulaw.SILENCE);
        assertThat(sound[559]).isNotEqualTo(Ulaw.SILENCE);
    }

    @Test
    void shouldKeepTheOrderAndPauseAtW() {
        byte[] sound = Tones.of("1w9");
        assertThat(sound).hasSize(960 + 4_000 + 960);
        assertThat(Arrays.copyOfRange(sound, 0, 960)).isEqualTo(Tones.of("1"));
        assertThat(Arrays.copyOfRange(sound, 960, 4_960)).containsOnly(Ulaw.SILENCE);
        assertThat(Arrays.copyOfRange(sound, 4_960, 5_920)).isEqualTo(Tones.of("9"));
    }

    @Test
    void shouldFillWholeFramesAndNeverBeTooLoudForTheLine() {
        byte[] sound = Tones.of("0123456789*#w");
        assertThat(sound.length % Ulaw.FRAME_BYTES).isZero();
        for (byte sample : sound) {
            assertThat(Math.abs(Ulaw.decode(sample))).isLessThan(28_000);
        }
    }

    @Test
    void shouldRefuseWhatIsNoKey() {
        assertThatThrownBy(() -> Tones.of("12A")).isInstanceOf(IllegalArgumentException.class);
    }

    /** Goertzel's algorithm. */
    private static double power(byte[] sound, int frequency) {
        double coefficient = 2 * Math.cos(2 * Math.PI * frequency / 8_000);
        double one = 0;
        double two = 0;
        for (byte sample : sound) {
            double next = Ulaw.decode(sample) + coefficient * one - two;
            two = one;
            one = next;
        }
        return one * one + two * two - coefficient * one * two;
    }
}
