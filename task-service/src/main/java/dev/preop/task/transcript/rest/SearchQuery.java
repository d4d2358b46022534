package dev.preop.task.transcript.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * The query parameters of the search: words as one types them into a search engine.
 *
 * @param session a call session's id
 * @param from ISO date and time with offset; said then or later
 * @param until ISO date and time with offset; said before
 */
public record SearchQuery(
        @RestQuery @NotBlank @Size(max = 200) @Pattern(regexp = TEXT)
        String q,

        @RestQuery @Nullable @Pattern(regexp = "assistant|human|system|operator")
        String speaker,

        @RestQuery @Nullable @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        String session,

        @RestQuery @Nullable @Pattern(regexp = TEXT) @Size(max = 40)
        String from,

        @RestQuery @Nullable @Pattern(regexp = TEXT) @Size(max = 40)
        String until,

        @RestQuery @Nullable @Pattern(regexp = TEXT) @Size(max = 200)
        String cursor,

        @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {

    private static final String TEXT = "[^\\u0000]*";
}
