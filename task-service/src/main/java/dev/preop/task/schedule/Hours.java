package dev.preop.task.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of the day, on some days of the week, at the place where it rings.
 *
 * @param opens the first time that is in it
 * @param closes the first time after it
 */
record Hours(LocalTime opens, LocalTime closes, Set<DayOfWeek> days) {

    /** Outside of these people are asleep or at supper: United States law, and manners elsewhere. */
    static final Hours DECENT = new Hours(LocalTime.of(8, 0), LocalTime.of(21, 0), EnumSet.allOf(DayOfWeek.class));

    /** When a business answers. */
    static final Hours BUSINESS =
            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

    Hours {
        days = Set.copyOf(days);
    }

    /** The first instant from {@code from} on that lies in these hours in that zone. */
    Instant next(Instant from, ZoneId zone) {
        ZonedDateTime there = from.atZone(zone);
        LocalDate day = there.toLocalDate();
        if (days.contains(day.getDayOfWeek()) && there.toLocalTime().isBefore(closes)) {
            Instant opening = opening(day, zone);
            return from.isBefore(opening) ? opening : from;
        }
        do {
            day = day.plusDays(1);
        } while (!days.contains(day.getDayOfWeek()));
        return opening(day, zone);
    }

    private Instant opening(LocalDate day, ZoneId zone) {
        return day.atTime(opens).atZone(zone).toInstant();
    }
}
