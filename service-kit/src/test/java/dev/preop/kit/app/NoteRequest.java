package dev.preop.kit.app;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a user sends to make a note. */
public record NoteRequest(
        @NotBlank @Size(max = 200) String noteText, @Max(10) int importance) {}
