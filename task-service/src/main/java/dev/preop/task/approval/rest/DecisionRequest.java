package dev.preop.task.approval.rest;

import dev.preop.contracts.Decision;
import dev.preop.task.json.Json;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The user's answer; the agent takes the note into account. */
public record DecisionRequest(
        @NotNull @Pattern(regexp = "approved|rejected") String decision,

        @Nullable @Size(max = 500) String note) {

    Decision answer() {
        return Json.constant(decision, Decision.class);
    }

    @Nullable
    String words() {
        return note == null || note.isBlank() ? null : note.strip();
    }

    @Override
    public String toString() {
        return "DecisionRequest[" + decision + "]";
    }
}
