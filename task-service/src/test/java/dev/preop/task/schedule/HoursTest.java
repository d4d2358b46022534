package dev.preop.task.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    private static final ZoneId PACIFIC = ZoneId.of("America/Los_Angeles");
    private static final ZoneId EASTERN = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T18:30:00Z, 2026-11-21T18:30:00Z", // Saturday, half past ten in the morning
        "2026-11-21T15:59:59Z, 2026-11-21T16:00:00Z", // a second to eight
        "2026-11-21T16:00:00Z, 2026-11-21T16:00:00Z",
        "2026-11-22T04:59:59Z, 2026-11-22T04:59:59Z", // a second to nine in the evening
        "2026-11-22T05:00:00Z, 2026-11-22T16:00:00Z",
        "2026-11-01T08:30:00Z, 2026-11-01T16:00:00Z" // the night in which clocks go back
    })
    void shouldLetPeopleSleep(Instant from, Instant expected) {
        assertThat(Hours.DECENT.next(from, PACIFIC)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00:00Z, 2026-11-20T17:00:00Z", // Friday, nine o'clock
        "2026-11-21T00:59:59Z, 2026-11-21T00:59:59Z", // Friday, a second to five
        "2026-11-21T01:00:00Z, 2026-11-23T17:00:00Z", // Friday, five o'clock: not before Monday
        "2026-11-21T18:30:00Z, 2026-11-23T17:00:00Z", // Saturday
        "2026-11-23T10:00:00Z, 2026-11-23T17:00:00Z" // Monday night
    })
    void shouldKnowWhenBusinessesAnswer(Instant from, Instant expected) {
        assertThat(Hours.BUSINESS.next(from, PACIFIC)).isEqualTo(expected);
    }

    @Test
    void shouldWaitUntilItIsDayWhereverItMayRing() {
        Instant dawnInNewYork = Instant.parse("2026-11-23T13:00:00Z");

        assertThat(CallingHours.common(Hours.DECENT, Set.of(EASTERN, PACIFIC), dawnInNewYork))
                .contains(Instant.parse("2026-11-23T16:00:00Z"));
        assertThat(CallingHours.common(Hours.DECENT, Set.of(EASTERN, PACIFIC), Instant.parse("2026-11-24T02:00:00Z")))
                .contains(Instant.parse("2026-11-24T16:00:00Z"));
    }

    @Test
    void shouldFindNoHourThatSuitsBothSidesOfTheGlobe() {
        Set<ZoneId> zones = Set.of(EASTERN, ZoneId.of("Asia/Shanghai"));

        assertThat(CallingHours.common(Hours.BUSINESS, zones, Instant.parse("2026-11-23T13:00:00Z")))
                .isEmpty();
        assertThat(CallingHours.common(Hours.BUSINESS, Set.of(), Instant.EPOCH)).isEmpty();
    }
}
