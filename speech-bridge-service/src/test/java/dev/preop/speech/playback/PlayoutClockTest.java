package dev.preop.speech.playback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayoutClockTest {

    private static final long MILLI = 1_000_000L;
    private static final long FRAME = 20 * MILLI;

    private final PlayoutClock clock = new PlayoutClock(240);
    private long now = -5_000_000_000L;

    @Test
    void shouldGiveTheLeadAtOnceAndThenOneFrameEveryTwentyMillis() {
        assertThat(clock.due(now)).isEqualTo(12);
        assertThat(clock.wrote(12, now)).isEqualTo(now);
        for (int tick = 0; tick < 1_000; tick++) {
            assertThat(clock.due(now)).isZero();
            now += FRAME;
            assertThat(clock.due(now)).isEqualTo(1);
            clock.wrote(1, now);
        }
    }

    @Test
    void shouldMakeUpForALateTickWithoutDrifting() {
        long start = now;
        clock.wrote(12, now);
        now += 7 * FRAME + 9 * MILLI;
        assertThat(clock.due(now)).isEqualTo(7);
        clock.wrote(7, now);
        assertThat(clock.endsAt()).isEqualTo(start + 19 * FRAME);
    }

    @Test
    void shouldStartAnewAfterRunningDry() {
        clock.wrote(2, now);
        assertThat(clock.dry(now + 2 * FRAME - 1)).isFalse();
        now += 2 * FRAME;
        assertThat(clock.dry(now)).isTrue();
        now += 77 * MILLI;
        assertThat(clock.due(now)).isEqualTo(12);
        assertThat(clock.wrote(1, now)).isEqualTo(now);
    }

    @Test
    void shouldBeEmptyAfterAClear() {
        clock.wrote(12, now);
        clock.rest();
        assertThat(clock.due(now + MILLI)).isEqualTo(12);
    }
}
