package dev.preop.task.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/**
 * An appointment as an iCalendar object (RFC 5545). How long it will take nobody said, so the file does not say either.
 *
 * @param sessionId of the call that made it: the same call always gives the same event, so that calendars replace it
 * @param zone where the callee's clock hangs
 * @param agreedAt when the call was over
 */
record CalendarFile(UUID sessionId, Appointment appointment, String title, ZoneId zone, Instant agreedAt) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xx", Locale.ROOT);

    String write() {
        ContentLines lines = new ContentLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//pre-op-caller//appointments//EN");
        appointment
                .time()
                .ifPresent(
                        time -> timeZone(lines, appointment.date().atTime(time).atZone(zone)));
        lines.add("BEGIN", "VEVENT")
                .add("UID", "call-" + sessionId + "@preop.dev")
                .add("DTSTAMP", LOCAL.format(agreedAt.atOffset(ZoneOffset.UTC)) + "Z");
        appointment
                .time()
                .ifPresentOrElse(
                        time -> lines.add(
                                "DTSTART;TZID=" + zone.getId(),
                                LOCAL.format(appointment.date().atTime(time))),
                        () -> lines.add("DTSTART;VALUE=DATE", DATE.format(appointment.date())));
        lines.addText("SUMMARY", appointment.details().orElse(title));
        appointment.confirmationNumber().ifPresent(number -> lines.addText("DESCRIPTION", "Confirmation " + number));
        return lines.add("END", "VEVENT").add("END", "VCALENDAR").toString();
    }

    /**
     * The zone as it is when the appointment begins. Calendars that know the zone by its name go by what they know; for
     * the others this is right for the one event that there is.
     */
    private static void timeZone(ContentLines lines, ZonedDateTime start) {
        String kind = start.getZone().getRules().isDaylightSavings(start.toInstant()) ? "DAYLIGHT" : "STANDARD";
        String offset = OFFSET.format(start);
        lines.add("BEGIN", "VTIMEZONE")
                .add("TZID", start.getZone().getId())
                .add("BEGIN", kind)
                .add("DTSTART", "19700101T000000")
                .add("TZOFFSETFROM", offset)
                .add("TZOFFSETTO", offset)
                .add("END", kind)
                .add("END", "VTIMEZONE");
    }
}
