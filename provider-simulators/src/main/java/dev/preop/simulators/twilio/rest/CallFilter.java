package dev.preop.simulators.twilio.rest;

import dev.preop.simulators.twilio.call.Call;
import io.vertx.core.MultiMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/** Which calls a list asks for. A call not yet dialled counts with the time it was created. */
record CallFilter(MultiMap query) {

    private static final int DATE_LENGTH = 10;

    boolean accepts(Call call) {
        Instant start = call.started().orElse(call.created());
        return matches("To", call.request().to())
                && matches("From", call.request().from())
                && matches("Status", call.status().wire())
                && (query.get("StartTime>") == null || !start.isBefore(time("StartTime>")))
                && (query.get("StartTime<") == null || !start.isAfter(time("StartTime<")));
    }

    private boolean matches(String name, String value) {
        String wanted = query.get(name);
        return wanted == null || wanted.equals(value);
    }

    private Instant time(String name) {
        String text = query.get(name);
        try {
            return text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw FormReader.invalid(name);
        }
    }
}
