package dev.preop.speech.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
