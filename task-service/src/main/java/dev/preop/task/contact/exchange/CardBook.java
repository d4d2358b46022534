package dev.preop.task.contact.exchange;

import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactDraft;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardReader;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Email;
import ezvcard.property.Note;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import ezvcard.property.VCardProperty;
import ezvcard.util.TelUri;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Contacts as vCards: written as 4.0 (RFC 6350), read as 4.0, 3.0 and 2.1. */
final class CardBook {

    private static final Pattern BEGIN = Pattern.compile("(?i)\\s*BEGIN\\s*:\\s*VCARD\\s*");
    private static final int LEAST_PREFERRED = 100;

    private CardBook() {}

    static List<ReadContact> read(String text) throws UnreadableFileException {
        List<Long> begins = begins(text);
        if (begins.isEmpty()) {
            throw new UnreadableFileException(1, "must begin a vCard");
        }
        List<ReadContact> found = new ArrayList<>();
        try (VCardReader reader = new VCardReader(text)) {
            for (VCard card = reader.readNext(); card != null; card = reader.readNext()) {
                long line = begins.get(Math.min(found.size(), begins.size() - 1));
                found.add(new ReadContact(line, draft(card)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String write(List<Contact> contacts) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            for (Contact contact : contacts) {
                writer.write(card(contact));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VCard card(Contact contact) {
        VCard card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid("urn:uuid:" + contact.id()));
        card.setFormattedName(contact.name());
        card.addTelephoneNumber(new Telephone(new TelUri.Builder(contact.phoneNumber()).build()));
        if (contact.companyName() != null) {
            card.setOrganization(contact.companyName());
        }
        if (contact.email() != null) {
            card.addEmail(contact.email());
        }
        if (contact.notes() != null) {
            card.addNote(contact.notes());
        }
        return card;
    }

    private static ContactDraft draft(VCard card) {
        return ContactDraft.found(
                card.getFormattedName() == null
                        ? name(card.getStructuredName())
                        : card.getFormattedName().getValue(),
                card.getOrganization() == null
                        ? null
                        : card.getOrganization().getValues().stream()
                                .findFirst()
                                .orElse(null),
                number(card.getTelephoneNumbers()),
                preferred(card.getEmails()).map(Email::getValue).orElse(null),
                card.getNotes().stream()
                        .map(Note::getValue)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")));
    }

    private static @Nullable String name(@Nullable StructuredName name) {
        return name == null
                ? null
                : Stream.of(name.getGiven(), name.getFamily())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "));
    }

    /** The preferred number on which somebody can speak. */
    private static @Nullable String number(List<Telephone> numbers) {
        List<Telephone> spoken = numbers.stream()
                .filter(number -> !number.getTypes().contains(TelephoneType.FAX)
                        && !number.getTypes().contains(TelephoneType.PAGER))
                .toList();
        return preferred(spoken)
                .map(number -> number.getUri() == null
                        ? number.getText()
                        : number.getUri().getNumber())
                .orElse(null);
    }

    /** By {@code PREF=1} of 4.0 or {@code TYPE=pref} of 3.0, else the first. */
    private static <P extends VCardProperty> Optional<P> preferred(List<P> properties) {
        return properties.stream().min(Comparator.comparingInt(CardBook::rank));
    }

    private static int rank(VCardProperty property) {
        if (property.getParameters("TYPE").stream().anyMatch("pref"::equalsIgnoreCase)) {
            return 1;
        }
        String preference = property.getParameter("PREF");
        return preference != null && preference.matches("\\d{1,3}")
                ? Integer.parseInt(preference)
                : LEAST_PREFERRED + 1;
    }

    private static List<Long> begins(String text) {
        List<String> lines = text.lines().toList();
        return Stream.iterate(0, line -> line < lines.size(), line -> line + 1)
                .filter(line -> BEGIN.matcher(lines.get(line)).matches())
                .map(line -> line + 1L)
                .toList();
    }
}
