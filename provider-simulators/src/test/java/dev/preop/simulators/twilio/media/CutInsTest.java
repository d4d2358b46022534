package dev.preop.simulators.twilio.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CutInsTest {

    private static final long MILLI = 1_000_000;

    private final CutIns cutIns = new CutIns();

    @Test
    void countFromTheFirstSoundOfTheStretch() {
        cutIns.frame(false, false, 980 * MILLI);
        cutIns.frame(true, false, 1_000 * MILLI);
        cutIns.frame(false, false, 1_100 * MILLI);
        cutIns.frame(true, false, 1_200 * MILLI);

        cutIns.cleared(1_450 * MILLI);

        assertThat(cutIns.untilCleared()).containsExactly(Duration.ofMillis(450));
    }

    @Test
    void beginAnewAfterAPause() {
        cutIns.frame(true, false, 1_000 * MILLI);
        cutIns.frame(false, false, 1_400 * MILLI);
        cutIns.frame(true, false, 2_000 * MILLI);

        cutIns.cleared(2_100 * MILLI);

        assertThat(cutIns.untilCleared()).containsExactly(Duration.ofMillis(100));
    }

    @Test
    void areNoneWhileTheCalleeIsSilent() {
        cutIns.cleared(1_000 * MILLI);

        assertThat(cutIns.untilCleared()).isEmpty();
    }

    @Test
    void countUntilTheLastSoundOfTheAgentToo() {
        cutIns.frame(false, true, 980 * MILLI);
        cutIns.frame(true, true, 1_000 * MILLI);
        cutIns.frame(true, true, 1_280 * MILLI);
        cutIns.frame(true, false, 1_300 * MILLI);

        cutIns.cleared(1_400 * MILLI);
        cutIns.cleared(1_500 * MILLI);

        assertThat(cutIns.untilSilent()).containsExactly(Duration.ofMillis(280));
    }

    @Test
    void countNoSilenceOfAnAgentWhoWasNotHeard() {
        cutIns.frame(true, false, 1_000 * MILLI);

        cutIns.cleared(1_400 * MILLI);

        assertThat(cutIns.untilSilent()).isEmpty();
    }
}
