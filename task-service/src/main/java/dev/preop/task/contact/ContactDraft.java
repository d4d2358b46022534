package dev.preop.task.contact;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact as people write it down.
 *
 * @param phoneNumber not read yet: the user's home completes it
 */
public record ContactDraft(
        @NotBlank @Size(max = 200) @Pattern(regexp = ONE_LINE)
        String name,

        @Nullable @Size(max = 200) @Pattern(regexp = ONE_LINE)
        String companyName,

        @NotBlank @Size(max = 40) String phoneNumber,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Size(max = 2000) @Pattern(regexp = LINES) String notes) {

    public static final String ONE_LINE = "\\P{Cntrl}*";
    public static final String LINES = "[\\P{Cntrl}\\r\\n\\t]*";

    /** What was found in a file: blank is absent, and who has no name goes by that of their company. */
    public static ContactDraft found(
            @Nullable String name,
            @Nullable String companyName,
            @Nullable String phoneNumber,
            @Nullable String email,
            @Nullable String notes) {
        String company = stripped(companyName);
        return new ContactDraft(
                Optional.ofNullable(stripped(name))
                        .or(() -> Optional.ofNullable(company))
                        .orElse(""),
                company,
                Optional.ofNullable(stripped(phoneNumber)).orElse(""),
                stripped(email),
                stripped(notes));
    }

    /** The contact, with its number in E.164. */
    public Contact contact(UUID id, UUID userId, String e164, Instant now) {
        return new Contact(
                id, userId, name.strip(), stripped(companyName), e164, stripped(email), stripped(notes), now);
    }

    static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    @Override
    public String toString() {
        return "ContactDraft[…]";
    }
}
