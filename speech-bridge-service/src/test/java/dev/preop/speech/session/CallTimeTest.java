package dev.preop.speech.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.preop.speech.turn.TurnEvent;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallTimeTest {

    private final List<TurnEvent> told = new ArrayList<>();

    @Test
    void shouldWarnAMinuteBeforeTheLimitAndPartWithTimeForAGoodbye() {
        CallTime time = new CallTime(600);
        time.passed(539_999, told::add);
        assertThat(told).isEmpty();
        time.passed(540_000, told::add);
        time.passed(540_020, told::add);
        assertThat(told).containsExactly(new TurnEvent.TimeRunsOut());
        time.passed(590_000, told::add);
        time.passed(590_020, told::add);
        assertThat(told).containsExactly(new TurnEvent.TimeRunsOut(), new TurnEvent.TimeIsUp());
    }

    @Test
    void shouldNotWarnInAShortCall() {
        CallTime time = new CallTime(60);
        time.passed(49_999, told::add);
        assertThat(told).isEmpty();
        time.passed(50_000, told::add);
        assertThat(told).containsExactly(new TurnEvent.TimeIsUp());
    }

    @Test
    void shouldKnowNoLimitWithoutOne() {
        new CallTime(null).passed(Long.MAX_VALUE - 1, told::add);
        assertThat(told).isEmpty();
    }
}
