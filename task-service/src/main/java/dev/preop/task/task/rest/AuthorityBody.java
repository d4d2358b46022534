package dev.preop.task.task.rest;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.preop.contracts.Commitment;
import dev.preop.contracts.Disclosure;
import dev.preop.kit.problem.ErrorCode;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.authority.AuthorityChange;
import dev.preop.task.authority.Deadline;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call's limits as the user wants them; what is left out stays.
 *
 * @param ceiling {@code null} when nothing may be spent, which is not the same as left out
 * @param commitments all that may be promised
 * @param mayDisclose all that may be told
 * @param until the moment from which no call is begun, within a year; {@code null} for none, which is not the same as left out
 */
public record AuthorityBody(
        @Nullable @Valid @Schema(implementation = CeilingBody.Price.class, nullable = true)
        CeilingBody ceiling,

        @Nullable @Size(max = 6) Set<@NotNull Commitment> commitments,
        @Nullable @Size(max = 5) Set<@NotNull Disclosure> mayDisclose,

        @Nullable
        @JsonDeserialize(using = DeadlineReader.class)
        @Schema(implementation = Instant.class, nullable = true)
        Deadline until) {

    AuthorityChange change() {
        return new AuthorityChange(
                ceiling == null ? null : ceiling.spending(),
                known(commitments, Commitment.UNKNOWN, "authority.commitments"),
                known(mayDisclose, Disclosure.UNKNOWN, "authority.may_disclose"),
                until);
    }

    /** What the contract has for values that are yet to come is nothing that can be allowed. */
    private static <E extends Enum<E>> @Nullable Set<E> known(@Nullable Set<E> list, E unknown, String field) {
        if (list != null && list.contains(unknown)) {
            throw new ProblemException(
                    ErrorCode.VALIDATION_FAILED,
                    "Not valid: " + field + ".",
                    List.of(new FieldError(field, "holds something that is not known")));
        }
        return list;
    }
}
