package dev.preop.task.contact;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be changed about a contact: what is left out stays, and a blank text takes an optional one away. */
public record ContactChange(
        @Nullable @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*[^\\s\\p{Cntrl}]\\P{Cntrl}*")
        String name,

        @Nullable @Size(max = 200) @Pattern(regexp = ContactDraft.ONE_LINE)
        String companyName,

        @Nullable @Pattern(regexp = ".*\\S.*") @Size(max = 40)
        String phoneNumber,

        @Nullable @Pattern(regexp = "|[^@\\s]+@[^@\\s]+") @Size(max = 254)
        String email,

        @Nullable @Size(max = 2000) @Pattern(regexp = ContactDraft.LINES)
        String notes) {

    /** @param e164 the contact's number after the change */
    Contact of(Contact before, String e164) {
        return new Contact(
                before.id(),
                before.userId(),
                name == null ? before.name() : name.strip(),
                changed(before.companyName(), companyName),
                e164,
                changed(before.email(), email),
                changed(before.notes(), notes),
                before.createdAt());
    }

    private static @Nullable String changed(@Nullable String before, @Nullable String after) {
        return after == null ? before : ContactDraft.stripped(after);
    }

    Optional<String> newNumber() {
        return Optional.ofNullable(phoneNumber);
    }

    @Override
    public String toString() {
        return "ContactChange[…]";
    }
}
