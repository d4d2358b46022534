package dev.preop.simulators.modem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is left of noise and of damaged speech. */
class SpeechOnlyTest {

    private final StringBuilder text = new StringBuilder();
    private final Demodulator ear = new Demodulator(new SpeechOnly(new Demodulator.Listener() {
        @Override
        public void heard(char character, long sample) {
            text.append(character);
        }
    }));

    @Test
    void hearsNothingInALongNoise() {
        ear.feed(noise(4_000));
        ear.feed(Modem.silence(1_000));
        ear.feed(Modem.encode("Hello."));

        assertThat(text).hasToString("Hello.");
    }

    @Test
    void tellsDamageInSpeechWhereverItIs() {
        byte[] speech = Modem.encode("Hello.");
        System.arraycopy(noise(160), 0, speech, 0, 160);
        System.arraycopy(noise(160), 0, speech, 3 * Modem.CHARACTER, 160);
        ear.feed(speech);

        assertThat(text).hasToString("\uFFFDel\uFFFDo.");
    }

    @Test
    void tellsAWordThatWasLostAltogether() {
        ear.feed(noise(Modem.CHARACTER));
        ear.feed(Modem.silence(1_000));

        assertThat(text).hasToString("\uFFFD");
    }

    private static byte[] noise(int samples) {
        byte[] noise = new byte[samples];
        for (int i = 0; i < samples; i++) {
            double angle = 2 * Math.PI * i / Ulaw.SAMPLE_RATE;
            noise[i] = Ulaw.encode((int) (8_000 * Math.cos(262 * angle) + 4_000 * Math.cos(330 * angle)));
        }
        return noise;
    }
}
