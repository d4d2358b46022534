package dev.preop.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoiceActivityTest {

    private final List<String> told = new ArrayList<>();
    private final VoiceActivity voice = new VoiceActivity(400, new VoiceActivity.Listener() {
        @Override
        public void began(long atMs) {
            told.add("began " + atMs);
        }

        @Override
        public void sustained() {
            told.add("sustained " + now);
        }

        @Override
        public void ended(long lastMs) {
            told.add("ended " + lastMs);
        }
    });
    private long now;

    @Test
    void shouldTellOnsetSustainedAndEndOfALoudTone() {
        silence(25);
        tone(30, 12_000);
        silence(10);
        assertThat(told).containsExactly("began 500", "sustained 900", "ended 1100");
    }

    @Test
    void shouldNotTakeAClickForVoice() {
        silence(10);
        tone(2, 20_000);
        silence(10);
        assertThat(told).isEmpty();
    }

    @Test
    void shouldBridgeThePausesWithinAWord() {
        tone(10, 6_000);
        silence(5);
        tone(10, 6_000);
        silence(6);
        assertThat(told).containsExactly("began 0", "sustained 500", "ended 500");
    }

    @Test
    void shouldHearVoiceAboveANoisyLine() {
        noise(200, 150);
        assertThat(told).isEmpty();
        tone(30, 2_500);
        noise(20, 150);
        assertThat(told).containsExactly("began 4000", "sustained 4400", "ended 4600");
    }

    @Test
    void shouldGetUsedToNoiseThatStays() {
        silence(10);
        noise(400, 500);
        told.clear();
        noise(200, 500);
        tone(20, 6_000);
        noise(10, 500);
        assertThat(told).hasSize(3).first().asString().startsWith("began");
    }

    @ParameterizedTest
    @ValueSource(ints = {50, 60})
    void shouldGetUsedToHumWithinTwoSecondsAndStillHearSpeechOverIt(int hertz) {
        silence(20);
        sound(frames(3), sine(hertz, 800));
        assertGotUsedTo(400);
        sound(frames(2), plus(sine(hertz, 800), syllables(12_000)));
        sound(frames(1), sine(hertz, 800));
        assertHeardSpeech();
    }

    @Test
    void shouldGetUsedToAFanWithinTwoSecondsAndStillHearSpeechOverIt() {
        silence(20);
        sound(frames(3), hiss(700));
        assertGotUsedTo(400);
        sound(frames(2), plus(hiss(700), syllables(12_000)));
        sound(frames(1), hiss(700));
        assertHeardSpeech();
    }

    @Test
    void shouldGetUsedToQuietMusicWithinTwoSecondsAndStillHearSpeechOverIt() {
        silence(20);
        sound(frames(5), music(900));
        assertGotUsedTo(400);
        sound(frames(2), plus(music(900), syllables(12_000)));
        sound(frames(1), music(900));
        assertHeardSpeech();
    }

    @Test
    void shouldNotTakeSpeechForNoiseHoweverLongItLasts() {
        sound(frames(30), plus(hiss(150), syllables(4_000)));
        assertThat(told).hasSize(2).first().isEqualTo("began 0");
    }

    @Test
    void shouldForgetASuddenLoudNoiseAtOnce() {
        sound(frames(2), hiss(150));
        tone(6, 25_000);
        sound(frames(1), hiss(150));
        assertThat(told).as("too short to interrupt").containsExactly("began 2000", "ended 2120");
        told.clear();
        sound(frames(1), plus(hiss(150), syllables(1_500)));
        sound(frames(1), hiss(150));
        assertHeardSpeech();
    }

    @Test
    void shouldKeepHearingASpeakerWhoDoesNotPause() {
        tone(1_000, 8_000);
        assertThat(told).containsExactly("began 0", "sustained 400");
    }

    @Test
    void shouldEndTheVoiceWhenNoSoundComesAtAll() {
        tone(10, 8_000);
        voice.idle(now + 119);
        assertThat(told).containsExactly("began 0");
        voice.idle(now + 120);
        assertThat(told).containsExactly("began 0", "ended 200");
    }

    /** What was taken for voice at {@code fromMs} was found to be none within two seconds, and nothing since. */
    private void assertGotUsedTo(long fromMs) {
        assertThat(told).isNotEmpty();
        assertThat(told.getFirst()).isEqualTo("began " + fromMs);
        assertThat(told.getLast()).startsWith("ended");
        assertThat(Long.parseLong(told.getLast().substring(6))).isLessThanOrEqualTo(fromMs + 2_000);
        told.clear();
    }

    private void assertHeardSpeech() {
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("began");
        assertThat(told.get(1)).startsWith("sustained");
        assertThat(told.get(2)).startsWith("ended");
    }

    private static int frames(int seconds) {
        return seconds * 1_000 / Ulaw.FRAME_MILLIS;
    }

    private static IntToDoubleFunction sine(double hertz, double amplitude) {
        return sample -> amplitude * Math.sin(2 * Math.PI * hertz * sample / 8_000);
    }

    private static IntToDoubleFunction plus(IntToDoubleFunction one, IntToDoubleFunction other) {
        return sample -> one.applyAsDouble(sample) + other.applyAsDouble(sample);
    }

    private static IntToDoubleFunction hiss(double amplitude) {
        Random random = new Random(3);
        return sample -> amplitude * (2 * random.nextDouble() - 1);
    }

    /** Chords of a quarter of a second each, swelling a little, without a pause. */
    private static IntToDoubleFunction music(double amplitude) {
        double[] notes = {262, 330, 392, 523, 440, 349};
        return sample -> {
            double note = notes[sample / 2_000 % notes.length];
            double swell = 0.8 + 0.2 * Math.sin(2 * Math.PI * sample / 4_000);
            return swell
                    * (sine(note, amplitude / 2).applyAsDouble(sample)
                            + sine(note * 1.5, amplitude / 2).applyAsDouble(sample));
        };
    }

    /** Syllables of 180 ms with 60 ms between them. */
    private static IntToDoubleFunction syllables(double amplitude) {
        return sample -> {
            int within = sample % 1_920;
            double envelope = within < 1_440 ? Math.sin(Math.PI * within / 1_440) : 0;
            return envelope
                    * (sine(180, amplitude / 2).applyAsDouble(sample)
                            + sine(720, amplitude / 2).applyAsDouble(sample));
        };
    }

    private void sound(int frames, IntToDoubleFunction wave) {
        for (int n = 0; n < frames; n++) {
            byte[] frame = new byte[Ulaw.FRAME_BYTES];
            for (int i = 0; i < frame.length; i++) {
                frame[i] = encode((int) Math.clamp(wave.applyAsDouble(n * frame.length + i), -32_000, 32_000));
            }
            feed(1, frame);
        }
    }

    private void silence(int frames) {
        byte[] frame = new byte[Ulaw.FRAME_BYTES];
        Arrays.fill(frame, Ulaw.SILENCE);
        feed(frames, frame);
    }

    private void tone(int frames, double amplitude) {
        byte[] frame = new byte[Ulaw.FRAME_BYTES];
        for (int i = 0; i < frame.length; i++) {
            frame[i] = encode((int) (amplitude * Math.cos(2 * Math.PI * i * 5 / 80)));
        }
        feed(frames, frame);
    }

    private void noise(int frames, int amplitude) {
        Random random = new Random(1);
        for (int n = 0; n < frames; n++) {
            byte[] frame = new byte[Ulaw.FRAME_BYTES];
            for (int i = 0; i < frame.length; i++) {
                frame[i] = encode(random.nextInt(-amplitude, amplitude + 1));
            }
            feed(1, frame);
        }
    }

    private void feed(int frames, byte[] frame) {
        for (int i = 0; i < frames; i++) {
            now += Ulaw.FRAME_MILLIS;
            voice.frame(frame, now);
        }
    }

    /** The code whose sample is nearest: slow and plainly right. */
    private static byte encode(int sample) {
        int best = 0;
        for (int code = 0; code < 256; code++) {
            if (Math.abs(Ulaw.decode((byte) code) - sample) < Math.abs(Ulaw.decode((byte) best) - sample)) {
                best = code;
            }
        }
        return (byte) best;
    }
}
