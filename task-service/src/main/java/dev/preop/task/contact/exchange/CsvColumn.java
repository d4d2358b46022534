package dev.preop.task.contact.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a column of an address book may hold, under the names that we and other address books give it. */
enum CsvColumn {
    NAME("name", "full name", "display name"),
    FIRST_NAME("first name", "given name"),
    LAST_NAME("last name", "family name"),
    COMPANY("company_name", "company", "organization", "organization name", "organization 1 - name"),
    PHONE("phone_number", "phone", "phone number", "phone 1 - value", "mobile phone", "mobile"),
    EMAIL("email", "e-mail", "email address", "e-mail address", "e-mail 1 - value", "email 1 - value"),
    NOTES("notes", "note");

    private final List<String> names;

    CsvColumn(String... names) {
        this.names = List.of(names);
    }

    /** The name we write. */
    String header() {
        return names.getFirst();
    }

    /** Empty for a column of which we make nothing. */
    static Optional<CsvColumn> named(String header) {
        String name = header.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(name))
                .findFirst();
    }
}
