package dev.preop.task.contact.exchange;

import dev.preop.task.contact.Contact;
import java.util.List;

/** The kinds of file in which address books exchange contacts. */
public enum ContactFormat {
    CSV("text/csv", "csv") {
        @Override
        public List<ReadContact> read(String text) throws UnreadableFileException {
            return CsvBook.read(text);
        }

        @Override
        public String write(List<Contact> contacts) {
            return CsvBook.write(contacts);
        }
    },
    VCARD("text/vcard", "vcf") {
        @Override
        public List<ReadContact> read(String text) throws UnreadableFileException {
            return CardBook.read(text);
        }

        @Override
        public String write(List<Contact> contacts) {
            return CardBook.write(contacts);
        }
    };

    private final String mediaType;
    private final String extension;

    ContactFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** What a file holds, in its order. */
    public abstract List<ReadContact> read(String text) throws UnreadableFileException;

    public abstract String write(List<Contact> contacts);

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot. */
    public String extension() {
        return extension;
    }
}
