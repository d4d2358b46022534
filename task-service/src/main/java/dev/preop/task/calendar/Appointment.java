package dev.preop.task.calendar;

import dev.preop.task.transcript.Transcript;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What the callee agreed to, by the callee's clock.
 *
 * @param time absent when only the day was said
 */
public record Appointment(
        LocalDate date, Optional<LocalTime> time, Optional<String> details, Optional<String> confirmationNumber) {

    private static final String APPOINTMENT = "appointment";
    private static final String CONFIRMED = "confirmed";

    /** The one that was confirmed last: an earlier one was talked over. */
    static Optional<Appointment> lastConfirmed(List<Transcript.Fact> facts) {
        return facts.stream()
                .filter(fact -> APPOINTMENT.equals(fact.dataType())
                        && CONFIRMED.equals(fact.verdict())
                        && fact.extractedValue() != null)
                .flatMap(fact -> read(fact).stream())
                .reduce((earlier, later) -> later);
    }

    private static Optional<Appointment> read(Transcript.Fact fact) {
        try {
            return text(fact, "date")
                    .map(LocalDate::parse)
                    .map(date -> new Appointment(
                            date,
                            text(fact, "time").map(LocalTime::parse),
                            text(fact, "details"),
                            text(fact, "confirmationNumber")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Transcript.Fact fact, String key) {
        return fact.extractedValue().get(key) instanceof String text && !text.isBlank()
                ? Optional.of(text.strip())
                : Optional.empty();
    }
}
