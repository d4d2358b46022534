package dev.preop.task.task.rest;

import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.task.authority.AuthorityChange;
import dev.preop.task.json.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call's limits as the user wants them; what is left out stays.
 *
 * @param ceiling {@code null} when nothing may be spent, which is not the same as left out
 * @param commitments all that may be promised
 * @param mayDisclose all that may be told
 */
public record AuthorityBody(
        @Nullable @Valid @Schema(implementation = CeilingBody.Price.class, nullable = true)
        CeilingBody ceiling,

        @Nullable @Size(max = 6)
        Set<@NotNull @Pattern(regexp = "book|order|reserve|cancel|reschedule|inquire") String> commitments,

        @Nullable @Size(max = 5)
        Set<@NotNull @Pattern(regexp = "name|phone_number|email|address|date_of_birth") String> mayDisclose) {

    AuthorityChange change() {
        return new AuthorityChange(
                ceiling == null ? null : ceiling.spending(),
                constants(commitments, Commitment.class),
                constants(mayDisclose, Disclosure.class));
    }

    private static <E extends Enum<E>> @Nullable Set<E> constants(@Nullable Set<String> names, Class<E> type) {
        return names == null
                ? null
                : names.stream().map(name -> Json.constant(name, type)).collect(Collectors.toUnmodifiableSet());
    }
}
