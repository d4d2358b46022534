package dev.preop.simulators.modem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemodulatorTest {

    private static final String SENTENCE = "Booked: cleaning, 12/05 at 2 PM. Aa?? 11 book";

    @Test
    void shouldHearEveryLatin1Character() {
        String all = IntStream.rangeClosed(0, 255)
                .mapToObj(i -> String.valueOf((char) i))
                .collect(Collectors.joining());

        assertThat(heard(Modem.encode(all))).isEqualTo(all);
    }

    @Test
    void shouldHearSpanish() {
        String spanish = "¿Mañana a las dos? ¡Sí, señor! El cinco de diciembre estará bien, ¡adiós!";

        assertThat(heard(Modem.encode(spanish))).isEqualTo(spanish);
    }

    @Test
    void shouldHearAnyTextHoweverTheBytesAreCut() {
        Random random = new Random(7);
        byte[] sound = with(Modem.silence(777), Modem.encode(SENTENCE), Modem.silence(3_000), Modem.encode("Bye."));
        for (int round = 0; round < 50; round++) {
            Demodulator demodulator = new Demodulator();
            for (int at = 0; at < sound.length; ) {
                int length = Math.min(1 + random.nextInt(round == 0 ? 1 : 700), sound.length - at);
                demodulator.feed(sound, at, length);
                at += length;
            }
            assertThat(demodulator.text()).isEqualTo(SENTENCE + " Bye.");
        }
    }

    @Test
    void shouldTellOnsetAndEndToTheSample() {
        List<String> events = new ArrayList<>();
        Demodulator demodulator = new Demodulator(new Demodulator.Listener() {
            @Override
            public void began(long sample) {
                events.add("began " + sample);
            }

            @Override
            public void heard(char character, long sample) {
                events.add(character + " " + sample);
            }

            @Override
            public void ended(long sample) {
                events.add("ended " + sample);
            }
        });

        demodulator.feed(with(Modem.silence(1_003), Modem.encode("Hi"), Modem.silence(500)));

        assertThat(events).containsExactly("began 1003", "H 1483", "i 1963", "ended 1963");
        assertThat(demodulator.silentSamples()).isEqualTo(500);
        assertThat(demodulator.sounding()).isFalse();
    }

    @Test
    void shouldTakePartialTextWhileSoundGoesOn() {
        Demodulator demodulator = new Demodulator();
        byte[] sound = Modem.encode("Hello");
        demodulator.feed(sound, 0, 3 * Modem.CHARACTER);

        assertThat(demodulator.take()).isEqualTo("Hel");
        assertThat(demodulator.sounding()).isTrue();
        demodulator.feed(sound, 3 * Modem.CHARACTER, 2 * Modem.CHARACTER);
        assertThat(demodulator.take()).isEqualTo("lo");
        assertThat(demodulator.text()).isEmpty();
    }

    @Test
    void shouldReadALostFrameAnywhereAsDamage() {
        List<byte[]> frames = frames(Modem.encode(SENTENCE));
        for (int lost = 0; lost < frames.size(); lost++) {
            List<byte[]> damaged = new ArrayList<>(frames);
            damaged.remove(lost);
            assertDamaged(damaged, "frame %d lost".formatted(lost));
        }
    }

    @Test
    void shouldReadADoubledFrameAnywhereAsDamage() {
        List<byte[]> frames = frames(Modem.encode(SENTENCE));
        for (int doubled = 0; doubled < frames.size(); doubled++) {
            List<byte[]> damaged = new ArrayList<>(frames);
            damaged.add(doubled, frames.get(doubled));
            assertDamaged(damaged, "frame %d doubled".formatted(doubled));
        }
    }

    @Test
    void shouldReadSwappedFramesAnywhereAsDamage() {
        List<byte[]> frames = frames(Modem.encode(SENTENCE));
        for (int swapped = 0; swapped + 1 < frames.size(); swapped++) {
            List<byte[]> damaged = new ArrayList<>(frames);
            Collections.swap(damaged, swapped, swapped + 1);
            assertDamaged(damaged, "frames %d and next swapped".formatted(swapped));
        }
    }

    @Test
    void shouldReadASilencedFrameAnywhereAsDamage() {
        List<byte[]> frames = frames(Modem.encode(SENTENCE));
        for (int silenced = 0; silenced < frames.size(); silenced++) {
            List<byte[]> damaged = new ArrayList<>(frames);
            damaged.set(silenced, Modem.silence(Ulaw.FRAME));
            assertDamaged(damaged, "frame %d silenced".formatted(silenced));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 6, 30})
    void shouldHearWhatFollowsDamage(int lost) {
        List<byte[]> frames = frames(Modem.encode("before | after the damage"));
        List<byte[]> damaged = new ArrayList<>(frames.subList(0, 10));
        damaged.addAll(frames.subList(10 + lost, frames.size()));

        String text = heard(joined(damaged));

        assertThat(text).startsWith("bef").endsWith("damage").isNotEqualTo("before | after the damage");
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 79, 81, 161, 333})
    void shouldHearTheNextUtteranceAfterBytesWereLost(int lost) {
        byte[] first = Modem.encode("First one.");
        byte[] second = Modem.encode("Second one.");
        byte[] cut = with(Arrays.copyOfRange(first, 0, 1_000), Arrays.copyOfRange(first, 1_000 + lost, first.length));

        String text = heard(with(cut, Modem.silence(1_600), second));

        assertThat(text).endsWith(" Second one.").isNotEqualTo("First one. Second one.");
    }

    @Test
    void shouldHearThroughAChangeOfVolume() {
        byte[] sound = Modem.encode(SENTENCE);
        for (int i = 0; i < sound.length; i++) {
            sound[i] = Ulaw.encode(Ulaw.decode(sound[i]) / 3);
        }

        assertThat(heard(sound)).isEqualTo(SENTENCE);
    }

    @Test
    void shouldReadNoiseAsDamageAndNotAsText() {
        byte[] noise = new byte[8_000];
        new Random(3).nextBytes(noise);

        assertThat(heard(with(noise, Modem.silence(800), Modem.encode("Hello"))).replace(' ', Modem.DAMAGED))
                .matches(Modem.DAMAGED + "+Hello");
    }

    private static void assertDamaged(List<byte[]> frames, String what) {
        assertThat(heard(with(Modem.silence(320), joined(frames), Modem.silence(320))))
                .as(what)
                .isNotEqualTo(SENTENCE)
                .contains(String.valueOf(Modem.DAMAGED));
    }

    private static String heard(byte[] sound) {
        Demodulator demodulator = new Demodulator();
        demodulator.feed(sound);
        demodulator.feed(Modem.silence(Ulaw.FRAME));
        return demodulator.text();
    }

    private static List<byte[]> frames(byte[] sound) {
        return IntStream.range(0, sound.length / Ulaw.FRAME)
                .mapToObj(i -> Arrays.copyOfRange(sound, i * Ulaw.FRAME, (i + 1) * Ulaw.FRAME))
                .toList();
    }

    private static byte[] joined(List<byte[]> frames) {
        return with(frames.toArray(byte[][]::new));
    }

    private static byte[] with(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
