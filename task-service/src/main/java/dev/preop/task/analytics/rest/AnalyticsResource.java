package dev.preop.task.analytics.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.analytics.Analytics;
import dev.preop.task.analytics.AnalyticsService;
import dev.preop.task.user.SignedIn;
import dev.preop.task.user.User;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** {@code /api/analytics}. */
@Path("/api/analytics")
@Authenticated
public class AnalyticsResource {

    private static final Duration USUAL = Duration.ofDays(30);
    private static final Duration LONGEST = Duration.ofDays(366);

    private final SignedIn signedIn;
    private final AnalyticsService analytics;
    private final Clock clock;

    public AnalyticsResource(SignedIn signedIn, AnalyticsService analytics, Clock clock) {
        this.signedIn = signedIn;
        this.analytics = analytics;
        this.clock = clock;
    }

    /** Of the last thirty days, when no time is given; {@code scope=all} is for administrators. */
    @GET
    public Uni<AnalyticsResponse> get(
            @RestQuery @Nullable @Size(max = 40) String from,
            @RestQuery @Nullable @Size(max = 40) String until,
            @RestQuery @DefaultValue("own") @Pattern(regexp = "own|all") String scope) {
        User user = signedIn.user();
        Instant end = until == null ? clock.instant() : time("until", until);
        Instant start = from == null ? end.minus(USUAL) : time("from", from);
        if (!start.isBefore(end) || end.minus(LONGEST).isAfter(start)) {
            throw invalid("from", "must be before until, and at most 366 days");
        }
        Uni<Analytics> counted =
                scope.equals("all") ? analytics.ofAll(user, start, end) : analytics.ofOwn(user, start, end);
        return counted.map(figures -> new AnalyticsResponse(start, end, scope, figures));
    }

    /** Years of four digits: what lies further off is no time that a database knows. */
    private static Instant time(String field, String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            if (time.getYear() < 1970 || time.getYear() > 9999) {
                throw invalid(field, "must be a year of our time");
            }
            return time.toInstant();
        } catch (DateTimeException e) {
            throw invalid(field, "must be like 2026-11-21T10:00:00Z");
        }
    }

    private static ProblemException invalid(String field, String message) {
        return new ProblemException(
                ErrorCode.VALIDATION_FAILED, "Not valid: " + field + ".", List.of(new FieldError(field, message)));
    }

    /** The figures of calls begun from {@code from} until before {@code until}. */
    public record AnalyticsResponse(Instant from, Instant until, String scope, Analytics analytics) {}
}
