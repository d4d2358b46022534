package dev.preop.task.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedContactTest {

    private final Contact jose = contact("José Núñez", "Bright Smiles Dental");
    private final Contact ann = contact("Ann", null);
    private final Contact annabel = contact("Ann Bell", null);
    private final List<Contact> book = List.of(jose, ann, annabel);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Call José Núñez about Tuesday",
                "call jose nunez, please",
                "Book a cleaning at BRIGHT SMILES DENTAL.",
                "Ask José Núñez at Bright Smiles Dental"
            })
    void shouldFindWhomItNames(String sentence) {
        assertThat(NamedContact.in(sentence, book)).contains(jose);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call my dentist", "Call Joanna", "Call Bright Smiles", ""})
    void shouldFindNobodyElse(String sentence) {
        assertThat(NamedContact.in(sentence, book)).isEmpty();
    }

    @Test
    void shouldTakeTheLongestName() {
        assertThat(NamedContact.in("Call Ann Bell", book)).contains(annabel);
        assertThat(NamedContact.in("Call Ann", book)).contains(ann);
    }

    @Test
    void shouldNotChooseBetweenNamesakes() {
        assertThat(NamedContact.in("Call Ann", List.of(ann, contact("ann", null))))
                .isEmpty();
    }

    private static Contact contact(String name, @Nullable String company) {
        return new Contact(
                UUID.randomUUID(), UUID.randomUUID(), name, company, "+14155550100", null, null, Instant.EPOCH);
    }
}
