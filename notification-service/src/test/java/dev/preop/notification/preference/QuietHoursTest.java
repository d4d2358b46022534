package dev.preop.notification.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({
        // over midnight, in winter (UTC-8) and across the change to it on November 1st
        "22:00, 07:00, 2026-11-21T20:00:00Z, 2026-11-21T20:00:00Z",
        "22:00, 07:00, 2026-11-22T06:00:00Z, 2026-11-22T15:00:00Z",
        "22:00, 07:00, 2026-11-22T09:00:00Z, 2026-11-22T15:00:00Z",
        "22:00, 07:00, 2026-11-22T15:00:00Z, 2026-11-22T15:00:00Z",
        "22:00, 07:00, 2026-11-01T06:30:00Z, 2026-11-01T15:00:00Z",
        // within a day
        "12:00, 14:00, 2026-11-21T20:30:00Z, 2026-11-21T22:00:00Z",
        "12:00, 14:00, 2026-11-21T22:30:00Z, 2026-11-21T22:30:00Z",
        // the whole day
        "00:00, 00:00, 2026-11-21T20:30:00Z, 2026-11-22T08:00:00Z",
        // ends at a time that does not exist on the day of the change to summer
        "22:00, 02:30, 2026-03-08T09:00:00Z, 2026-03-08T10:30:00Z"
    })
    void shouldWaitForTheEndOfTheQuietHours(LocalTime from, LocalTime until, Instant moment, Instant earliest) {
        QuietHours quiet = new QuietHours(from, until, ZoneId.of("America/Los_Angeles"));

        assertThat(quiet.earliest(moment)).isEqualTo(earliest);
    }
}
