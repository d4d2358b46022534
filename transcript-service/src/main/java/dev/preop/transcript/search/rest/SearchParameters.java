package dev.preop.transcript.search.rest;

import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.transcript.search.Position;
import dev.preop.transcript.search.SearchQuery;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of the search.
 *
 * @param from ISO date and time with offset; said then or later
 * @param until ISO date and time with offset; said before
 */
public record SearchParameters(
        @RestQuery @NotBlank @Size(max = 200) @Pattern(regexp = "[^\\u0000]*")
        String q,

        @RestQuery @Nullable @Pattern(regexp = "assistant|human|system|operator")
        String speaker,

        @RestQuery @Nullable @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String session,

        @RestQuery @Nullable @Size(max = 40) String from,

        @RestQuery @Nullable @Size(max = 40) String until,

        @RestQuery @Nullable @Size(max = 200) String cursor,

        @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {

    /** Asks for one more than the page holds. */
    SearchQuery query() {
        return new SearchQuery(
                q.strip(),
                speaker,
                session == null ? null : UUID.fromString(session),
                time("from", from),
                time("until", until),
                cursor == null
                        ? null
                        : Position.decoded(cursor).orElseThrow(invalid("cursor", "is not one of this service's")),
                limit + 1);
    }

    private static @Nullable Instant time(String field, @Nullable String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw invalid(field, "must be like 2026-11-21T10:00:00Z").get();
        }
    }

    private static Supplier<ProblemException> invalid(String field, String message) {
        return () -> new ProblemException(
                ErrorCode.VALIDATION_FAILED, "The search is not valid.", List.of(new FieldError(field, message)));
    }
}
