package dev.preop.speech.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.audio.Ulaw;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoTracksTest {

    private final StringBuilder left = new StringBuilder();
    private final StringBuilder right = new StringBuilder();
    private TwoTracks tracks = tracks(0);

    @Test
    void shouldLayBothSidesOnTheCallsClock() {
        callee('c', 0, 5);
        tracks.agent(sound('a', 3), 40);
        tracks.end(120);
        assertThat(left).hasToString("ccccc.");
        assertThat(right).hasToString("..aaa.");
    }

    @Test
    void shouldBeginWhereTheCallGoesOn() {
        tracks = tracks(60_000);
        callee('c', 60_000, 2);
        tracks.agent(sound('a', 1), 60_020);
        tracks.end(60_060);
        assertThat(left).hasToString("cc.");
        assertThat(right).hasToString(".a.");
    }

    @Test
    void shouldPlayTheAgentsSoundOnWithoutAGapWhenItIsGivenAhead() {
        tracks.agent(sound('a', 4), 0);
        tracks.agent(sound('b', 2), 20);
        tracks.agent(sound('d', 1), 160);
        tracks.end(200);
        assertThat(right).hasToString("aaaabb..d.");
    }

    @Test
    void shouldForgetWhatTheCarrierThrewAway() {
        tracks.agent(sound('a', 10), 0);
        tracks.cut(60);
        tracks.agent(sound('b', 2), 100);
        tracks.end(200);
        assertThat(right).hasToString("aaa..bb...");
    }

    @Test
    void shouldSmoothJitterAndKeepAHoleSilent() {
        for (int i = 0; i < 4; i++) {
            tracks.callee(sound('c', 1), 70);
        }
        callee('d', 400, 2);
        tracks.end(460);
        assertThat(left).hasToString("cccc................dd.");
    }

    @Test
    void shouldHoldBackASecondAndNoMore() {
        callee('c', 0, 51);
        assertThat(left).isEmpty();
        callee('c', 1_020, 49);
        assertThat(left).hasToString("c".repeat(49));
    }

    @Test
    void shouldSurviveFloodsAndStayInMemory() {
        callee('c', 0, 1);
        tracks.agent(sound('a', 10_000), 0);
        for (int i = 0; i < 10_000; i++) {
            tracks.callee(sound('d', 1), 20);
        }
        tracks.end(10_000);
        assertThat(left).hasSize(500).startsWith("cddd").endsWith("...");
        assertThat(right.substring(0, 256)).isEqualTo("a".repeat(256));
    }

    private TwoTracks tracks(long startMs) {
        return new TwoTracks(
                (bytes, from) -> {
                    left.append(letter(bytes[from]));
                    right.append(letter(bytes[from + 1]));
                    assertThat(bytes[from + 318]).isEqualTo(bytes[from]);
                    assertThat(bytes[from + 319]).isEqualTo(bytes[from + 1]);
                },
                startMs);
    }

    private void callee(char fill, long fromMs, int frames) {
        for (int i = 0; i < frames; i++) {
            tracks.callee(sound(fill, 1), fromMs + i * 20L);
        }
    }

    private static byte[] sound(char fill, int frames) {
        byte[] sound = new byte[frames * Ulaw.FRAME_BYTES];
        Arrays.fill(sound, (byte) fill);
        return sound;
    }

    private static char letter(byte sample) {
        return sample == Ulaw.SILENCE ? '.' : (char) sample;
    }
}
