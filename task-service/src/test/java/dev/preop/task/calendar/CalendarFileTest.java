package dev.preop.task.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.preop.task.transcript.Transcript;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final UUID CALL = UUID.fromString("0197fe00-0000-7000-8000-000000000003");
    private static final Instant AGREED = Instant.parse("2026-11-21T10:00:30.5Z");

    @ParameterizedTest
    @CsvSource({
        "America/Los_Angeles, 2026-12-05T14:00, 2026-12-05T22:00:00Z",
        "America/Los_Angeles, 2026-07-05T14:00, 2026-07-05T21:00:00Z",
        "America/Los_Angeles, 2026-11-01T12:00, 2026-11-01T20:00:00Z",
        "America/Phoenix, 2026-07-05T14:00, 2026-07-05T21:00:00Z",
        "Asia/Kolkata, 2026-12-05T09:15, 2026-12-05T03:45:00Z",
        "UTC, 2026-12-05T09:15, 2026-12-05T09:15:00Z"
    })
    void shouldSayWhenByTheCalleesClock(ZoneId zone, LocalDateTime local, Instant when)
            throws IOException, ParserException {
        Appointment appointment = new Appointment(
                local.toLocalDate(), Optional.of(local.toLocalTime()), Optional.empty(), Optional.empty());

        Calendar calendar = parse(new CalendarFile(CALL, appointment, "Book", zone, AGREED).write());

        VEvent event = (VEvent) calendar.getComponent(Component.VEVENT).orElseThrow();
        var start = event.getDateTimeStart().getDate();
        assertThat(ZonedDateTime.from(start).toInstant()).isEqualTo(when);
        String ownZone =
                calendar.getComponent(Component.VTIMEZONE).orElseThrow().toString();
        assertThat(ownZone).contains("TZID:" + zone.getId());
        assertThat(ownZone)
                .contains("TZOFFSETTO:"
                        + DateTimeFormatter.ofPattern("xx")
                                .format(zone.getRules().getOffset(when)));
    }

    @Test
    void shouldKeepWhateverWordsWereUsed() throws IOException, ParserException {
        String details = "Cleaning; x-ray, \\ \"both\"\nDr. Núñez 李".repeat(4);
        Appointment appointment = new Appointment(
                LocalDate.of(2026, 12, 5), Optional.of(LocalTime.NOON), Optional.of(details), Optional.of("DC,1;2"));

        String file = new CalendarFile(CALL, appointment, "Book", ZoneId.of("America/Denver"), AGREED).write();

        VEvent event = (VEvent) parse(file).getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo(details);
        assertThat(event.getDescription().getValue()).isEqualTo("Confirmation DC,1;2");
        assertThat(event.getProperty(Property.UID).orElseThrow().getValue()).isEqualTo("call-" + CALL + "@preop.dev");
        assertThat(file.split("\r\n", -1)).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        assertThat(file).contains("DTSTAMP:20261121T100030Z\r\n").doesNotContain("\n\n");
    }

    @Test
    void shouldTakeTheWholeDayWhenNoTimeWasSaid() throws IOException, ParserException {
        Appointment appointment =
                new Appointment(LocalDate.of(2026, 12, 5), Optional.empty(), Optional.empty(), Optional.empty());

        String file = new CalendarFile(CALL, appointment, "Book, please", ZoneId.of("UTC"), AGREED).write();

        VEvent event = (VEvent) parse(file).getComponent(Component.VEVENT).orElseThrow();
        assertThat(event.getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(event.getSummary().getValue()).isEqualTo("Book, please");
        assertThat(file).doesNotContain("VTIMEZONE");
    }

    @Test
    void shouldBelieveOnlyWhatWasConfirmedAndCanBeRead() {
        assertThat(Appointment.lastConfirmed(List.of(
                        fact("appointment", "confirmed", Map.of("date", "2026-12-04")),
                        fact("appointment", "confirmed", Map.of("date", "2026-12-05", "time", "14:00")),
                        fact("appointment", "unconfirmed", Map.of("date", "2026-12-06")),
                        fact("price", "confirmed", Map.of("date", "2026-12-07")),
                        fact("appointment", "confirmed", Map.of("date", 20261208)),
                        fact("appointment", "confirmed", Map.of("date", "next week")),
                        fact("appointment", "confirmed", Map.of("date", "2026-12-09", "time", "25:00")))))
                .contains(new Appointment(
                        LocalDate.of(2026, 12, 5),
                        Optional.of(LocalTime.of(14, 0)),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(Appointment.lastConfirmed(List.of())).isEmpty();
    }

    private static Transcript.Fact fact(String type, String verdict, Map<String, Object> value) {
        return JSON.convertValue(
                Map.of("dataType", type, "verdict", verdict, "confidence", 0.9, "extractedValue", value),
                Transcript.Fact.class);
    }

    private static Calendar parse(String file) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().getEntries()).isEmpty();
        return calendar;
    }
}
