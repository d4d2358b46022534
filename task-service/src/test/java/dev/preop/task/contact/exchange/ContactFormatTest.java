package dev.preop.task.contact.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactDraft;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFormatTest {

    private static final Contact MOLAR = new Contact(
            UUID.fromString("0197fe00-0000-7000-8000-000000000001"),
            UUID.fromString("7f000000-0000-4000-8000-000000000001"),
            "Dr. \"Molar\", DDS; José 李",
            "=cmd|' /C calc'!A0",
            "+14155550100",
            "front-desk@molar.test",
            "Ask for Kim,\nback door; ring \\ twice\n'quoted",
            Instant.EPOCH);
    private static final Contact BARE =
            new Contact(UUID.randomUUID(), MOLAR.userId(), "-Pat", null, "+14155550101", null, null, Instant.EPOCH);

    @ParameterizedTest
    @EnumSource(ContactFormat.class)
    void shouldReadWhatItWrote(ContactFormat format) throws UnreadableFileException {
        List<ReadContact> read = format.read(format.write(List.of(MOLAR, BARE)));

        assertThat(read).extracting(ReadContact::draft).containsExactly(draft(MOLAR), draft(BARE));
    }

    @ParameterizedTest
    @EnumSource(ContactFormat.class)
    void shouldWriteAnEmptyBook(ContactFormat format) {
        assertThat(format.write(List.of())).doesNotContain("null");
    }

    @Test
    void shouldWriteCsvThatRunsNothing() {
        assertThat(ContactFormat.CSV.write(List.of(MOLAR, BARE)).lines())
                .startsWith("name,company_name,phone_number,email,notes")
                .contains("'-Pat,,+14155550101,,")
                .anyMatch(line -> line.contains(",'=cmd|"))
                .noneMatch(line -> line.contains(",=cmd"));
    }

    @Test
    void shouldReadTheColumnsOfOtherAddressBooksAndKnowTheLines() throws UnreadableFileException {
        List<ReadContact> read = ContactFormat.CSV.read("""
                First Name,Last Name,Group,Phone 1 - Value,E-mail 1 - Value,Organization Name,Notes\r
                Kim,Vale,,415-555-0102,kim@vale.test,,"two
                lines"\r
                \r
                ,,,(415) 555-0103,,Vale Ltd,\r
                """);

        assertThat(read)
                .containsExactly(
                        new ReadContact(
                                2, new ContactDraft("Kim Vale", null, "415-555-0102", "kim@vale.test", "two\nlines")),
                        new ReadContact(5, new ContactDraft("Vale Ltd", "Vale Ltd", "(415) 555-0103", null, null)));
    }

    @Test
    void shouldSayWhereCsvIsBroken() {
        var broken = catchThrowableOfType(
                UnreadableFileException.class,
                () -> ContactFormat.CSV.read("name,phone_number\nKim,1\nPat,\"2\"x\nLee,3\n"));

        assertThat(broken.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "Kim,+14155550100", "name\nKim", "phone_number\n1", "BEGIN:VCARD"})
    void shouldRefuseAFileThatNamesNoColumns(String text) {
        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> ContactFormat.CSV.read(text))
                        .line())
                .isEqualTo(1);
    }

    @Test
    void shouldReadOlderCardsAndTakeTheNumberThatIsPreferredForSpeaking() throws UnreadableFileException {
        List<ReadContact> read = ContactFormat.VCARD.read("""
                BEGIN:VCARD
                VERSION:3.0
                N:Vale;Kim;;;
                TEL;TYPE=FAX,pref:+1 415 555 0104
                TEL;TYPE=HOME:+1 415 555 0105
                TEL;TYPE=CELL,pref:+1 415 555
                  0106
                ORG:Vale Ltd;Sales
                NOTE:one\\, two\\nthree
                END:VCARD

                begin:vcard
                VERSION:4.0
                FN:Pat
                TEL;VALUE=uri;PREF=2:tel:+14155550107
                TEL;VALUE=uri;PREF=1:tel:+1-415-555-0108
                EMAIL:pat@vale.test
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Nobody to call
                END:VCARD
                """);

        assertThat(read)
                .containsExactly(
                        new ReadContact(
                                1,
                                new ContactDraft("Kim Vale", "Vale Ltd", "+1 415 555 0106", null, "one, two\nthree")),
                        new ReadContact(12, new ContactDraft("Pat", null, "+1-415-555-0108", "pat@vale.test", null)),
                        new ReadContact(19, new ContactDraft("Nobody to call", null, "", null, null)));
    }

    @Test
    void shouldWriteCardsOfVersionFour() {
        assertThat(ContactFormat.VCARD.write(List.of(BARE)))
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .contains("UID:urn:uuid:" + BARE.id(), "TEL;VALUE=uri:tel:+14155550101")
                .endsWith("END:VCARD\r\n");
    }

    @Test
    void shouldRefuseWhatIsNoCard() {
        assertThat(catchThrowableOfType(UnreadableFileException.class, () -> ContactFormat.VCARD.read("name,phone\n"))
                        .line())
                .isEqualTo(1);
    }

    private static ContactDraft draft(Contact contact) {
        return new ContactDraft(
                contact.name(), contact.companyName(), contact.phoneNumber(), contact.email(), contact.notes());
    }
}
