package dev.preop.task.contact.exchange;

import dev.preop.task.contact.Contact;
import dev.preop.task.contact.ContactDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Contacts as CSV (RFC 4180), the first line naming the columns, in any order. */
final class CsvBook {

    private static final List<CsvColumn> WRITTEN =
            List.of(CsvColumn.NAME, CsvColumn.COMPANY, CsvColumn.PHONE, CsvColumn.EMAIL, CsvColumn.NOTES);
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private CsvBook() {}

    static List<ReadContact> read(String text) throws UnreadableFileException {
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, FORMAT)) {
            var records = parser.iterator();
            Map<CsvColumn, Integer> columns = records.hasNext() ? columns(records.next()) : Map.of();
            requireNameAndNumber(columns);
            List<ReadContact> found = new ArrayList<>();
            line = parser.getCurrentLineNumber() + 1;
            while (records.hasNext()) {
                CSVRecord row = records.next();
                if (row.stream().anyMatch(value -> !value.isBlank())) {
                    found.add(new ReadContact(line, draft(row, columns)));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFileException(line, "is not CSV as RFC 4180 defines it");
        }
    }

    static String write(List<Contact> contacts) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(WRITTEN.stream().map(CsvColumn::header));
            for (Contact contact : contacts) {
                printer.printRecord(
                        disarmed(contact.name()),
                        disarmed(contact.companyName()),
                        contact.phoneNumber(),
                        disarmed(contact.email()),
                        disarmed(contact.notes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** Where each column is; the first of several that mean the same counts. */
    private static Map<CsvColumn, Integer> columns(CSVRecord header) {
        Map<CsvColumn, Integer> columns = new EnumMap<>(CsvColumn.class);
        for (int i = 0; i < header.size(); i++) {
            int index = i;
            CsvColumn.named(header.get(i)).ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private static void requireNameAndNumber(Map<CsvColumn, Integer> columns) throws UnreadableFileException {
        boolean named = Stream.of(CsvColumn.NAME, CsvColumn.FIRST_NAME, CsvColumn.LAST_NAME, CsvColumn.COMPANY)
                .anyMatch(columns::containsKey);
        if (!named || !columns.containsKey(CsvColumn.PHONE)) {
            throw new UnreadableFileException(1, "must name the columns, name and phone_number among them");
        }
    }

    private static ContactDraft draft(CSVRecord row, Map<CsvColumn, Integer> columns) {
        String name = value(row, columns, CsvColumn.NAME);
        return ContactDraft.found(
                name == null ? fullName(row, columns) : name,
                value(row, columns, CsvColumn.COMPANY),
                value(row, columns, CsvColumn.PHONE),
                value(row, columns, CsvColumn.EMAIL),
                value(row, columns, CsvColumn.NOTES));
    }

    private static String fullName(CSVRecord row, Map<CsvColumn, Integer> columns) {
        return Stream.of(CsvColumn.FIRST_NAME, CsvColumn.LAST_NAME)
                .map(column -> value(row, columns, column))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String value(CSVRecord row, Map<CsvColumn, Integer> columns, CsvColumn column) {
        Integer index = columns.get(column);
        return index == null || index >= row.size() || row.get(index).isBlank()
                ? null
                : Formulas.restore(row.get(index));
    }

    private static String disarmed(@Nullable String text) {
        return text == null ? "" : Formulas.disarm(text);
    }
}
