package dev.preop.task.calendar.rest;

import dev.preop.task.calendar.Appointments;
import dev.preop.task.user.SignedIn;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** {@code /api/call-sessions/{id}/calendar.ics}. */
@Path("/api/call-sessions/{id}/calendar.ics")
@Authenticated
public class CalendarResource {

    private final SignedIn signedIn;
    private final Appointments appointments;

    public CalendarResource(SignedIn signedIn, Appointments appointments) {
        this.signedIn = signedIn;
        this.appointments = appointments;
    }

    @GET
    @Produces("text/calendar;charset=utf-8")
    public Uni<RestResponse<String>> get(UUID id) {
        return appointments.calendarOf(signedIn.user(), id).map(file -> RestResponse.ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
                .build());
    }
}
