package dev.preop.speech.journal;

/** A journal cannot be read. */
public final class BrokenJournalException extends RuntimeException {

    BrokenJournalException(String message) {
        super(message);
    }
}
