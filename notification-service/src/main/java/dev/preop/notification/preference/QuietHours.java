package dev.preop.notification.preference;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The part of the day in which a user's phone is to stay silent; it may go over midnight. */
public record QuietHours(LocalTime from, LocalTime until, ZoneId zone) {

    /** {@code moment} itself, or the end of the quiet hours that it falls into. */
    public Instant earliest(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (!covers(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.toLocalDate().atTime(until).atZone(zone);
        return (end.isAfter(local)
                        ? end
                        : local.toLocalDate().plusDays(1).atTime(until).atZone(zone))
                .toInstant();
    }

    private boolean covers(LocalTime time) {
        boolean afterBegin = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(until);
        return from.isBefore(until) ? afterBegin && beforeEnd : afterBegin || beforeEnd;
    }
}
