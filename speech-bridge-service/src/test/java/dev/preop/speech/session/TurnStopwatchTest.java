package dev.preop.speech.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.contracts.TurnLatency;
import dev.preop.speech.turn.Sentence;
import dev.preop.speech.turn.Transcript;
import dev.preop.speech.turn.TurnEffect;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TurnStopwatchTest {

    private static final long MILLI = 1_000_000;

    private final TurnStopwatch stopwatch = new TurnStopwatch();
    private final Sentence first = new Sentence(1, new UUID(0, 0), 3, 0, "One.");
    private final Sentence second = new Sentence(1, new UUID(0, 0), 3, 1, "Two.");

    @Test
    void shouldSplitATurnIntoItsStages() {
        run();
        assertThat(stopwatch.started(first, 670 * MILLI)).isTrue();
        assertThat(stopwatch.latency(first)).contains(new TurnLatency(500, 300, 460, 100, 10, 1_370, null));
        assertThat(stopwatch.added(670 * MILLI)).isEqualTo(Duration.ofMillis(670 - 100 - 450 - 100));
    }

    @Test
    void shouldTakeTheTimeOfTheFirstEchoOfAMark() {
        run();
        assertThat(stopwatch.played(3, 0, 600 * MILLI)).isEmpty();
        stopwatch.started(first, 670 * MILLI);
        assertThat(stopwatch.played(2, 0, 860 * MILLI)).isEmpty();
        assertThat(stopwatch.played(3, 0, 870 * MILLI)).contains(Duration.ofMillis(1_570));
        assertThat(stopwatch.played(3, 0, 1_070 * MILLI)).isEmpty();
        assertThat(stopwatch.latency(first).orElseThrow().confirmedMs()).isEqualTo(1_570);
    }

    @Test
    void shouldTimeTheFirstSentenceOnly() {
        run();
        stopwatch.started(first, 670 * MILLI);
        stopwatch.sounded(second, 900 * MILLI);
        assertThat(stopwatch.started(second, 1_900 * MILLI)).isFalse();
        assertThat(stopwatch.latency(first).orElseThrow().totalMs()).isEqualTo(1_370);
    }

    @Test
    void shouldKnowNothingOfOtherTurns() {
        run();
        assertThat(stopwatch.started(new Sentence(1, new UUID(0, 1), 0, 0, "Hello."), 1))
                .isFalse();
        assertThat(stopwatch.latency(second)).isEmpty();
        assertThat(stopwatch.latency(new Sentence(1, new UUID(9, 9), 3, 0, "An operator's words.")))
                .isEmpty();
    }

    private void run() {
        stopwatch.heard(
                new TurnEffect.PublishUtterance(3, new Transcript("Yes", 1, null), 0, 100, 500, 300), 100 * MILLI);
        stopwatch.replied(new UUID(0, 0), 3, 450, 560 * MILLI);
        stopwatch.replied(new UUID(0, 0), 3, 900, 800 * MILLI);
        stopwatch.sent(first, 560 * MILLI);
        stopwatch.sent(second, 580 * MILLI);
        stopwatch.sounded(first, 660 * MILLI);
    }
}
