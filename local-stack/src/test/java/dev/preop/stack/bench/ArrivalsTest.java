package dev.preop.stack.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivalsTest {

    @Test
    void comeAsOftenAsAskedOnAverage() {
        var moments = Arrivals.between(Duration.ZERO, Duration.ofSeconds(10_000), Duration.ofSeconds(2));

        assertThat(moments.size()).isCloseTo(5_000, within(250));
        assertThat(moments).isSorted().allMatch(moment -> moment.compareTo(Duration.ofSeconds(10_000)) < 0);
    }

    @Test
    void doNotComeInStep() {
        var moments = Arrivals.between(Duration.ZERO, Duration.ofSeconds(1_000), Duration.ofSeconds(1));

        var near = 0;
        for (var i = 1; i < moments.size(); i++) {
            near += moments.get(i).minus(moments.get(i - 1)).toMillis() < 500 ? 1 : 0;
        }
        assertThat((double) near / moments.size()).isCloseTo(0.39, within(0.05));
    }

    @Test
    void areTheSameEachTime() {
        var load = new Load(5, 20, Duration.ofSeconds(60), Duration.ofSeconds(60), Load.DENTIST);

        assertThat(Arrivals.of(load, Duration.ofSeconds(30))).isEqualTo(Arrivals.of(load, Duration.ofSeconds(30)));
    }

    @Test
    void leaveTheWarmUpTimeToEnd() {
        var load = new Load(5, 20, Duration.ofSeconds(60), Duration.ofSeconds(60), Load.DENTIST);

        assertThat(Arrivals.of(load, Duration.ofSeconds(30)))
                .isSorted()
                .noneMatch(moment ->
                        moment.compareTo(Duration.ofSeconds(30)) >= 0 && moment.compareTo(Duration.ofSeconds(60)) < 0);
    }

    @Test
    void keepSoManyCallsLive() {
        assertThat(Arrivals.gap(Duration.ofSeconds(30), 5)).isEqualTo(Duration.ofSeconds(6));
    }
}
