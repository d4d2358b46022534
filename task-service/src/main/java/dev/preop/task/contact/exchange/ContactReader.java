package dev.preop.task.contact.exchange;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import dev.preop.kit.ids.Ids;
import dev.preop.kit.problem.FieldError;
import dev.preop.kit.problem.ProblemException;
import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactDraft;
import dev.preop.task.phone.HomeArea;
import dev.preop.task.phone.PhoneNumbers;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Makes contacts of what a file holds, by the rules that hold for a contact that is typed in. */
@Singleton
class ContactReader {

    private final Validator validator;
    private final PhoneNumbers phones;
    private final Ids ids;
    private final Clock clock;

    ContactReader(Validator validator, PhoneNumbers phones, Ids ids, Clock clock) {
        this.validator = validator;
        this.phones = phones;
        this.ids = ids;
        this.clock = clock;
    }

    Reading read(List<ReadContact> found, UUID userId, HomeArea home) {
        List<Contact> contacts = new ArrayList<>();
        List<Long> withoutNumber = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (ReadContact read : found) {
            ContactDraft draft = read.draft();
            List<FieldError> wrong = violations(read);
            if (draft.phoneNumber().isEmpty()) {
                withoutNumber.add(read.line());
            } else if (!wrong.isEmpty()) {
                errors.addAll(wrong);
            } else {
                try {
                    String number = phones.read(draft.phoneNumber(), home, field(read, "phone_number"));
                    contacts.add(draft.contact(ids.next(), userId, number, clock.instant()));
                } catch (ProblemException e) {
                    errors.addAll(e.errors());
                }
            }
        }
        return new Reading(contacts, withoutNumber, errors);
    }

    private List<FieldError> violations(ReadContact read) {
        return validator.validate(read.draft()).stream()
                .map(violation ->
                        new FieldError(field(read, violation.getPropertyPath().toString()), violation.getMessage()))
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    private static String field(ReadContact read, String property) {
        return "line " + read.line() + ", " + PropertyNamingStrategies.SnakeCaseStrategy.INSTANCE.translate(property);
    }
}
