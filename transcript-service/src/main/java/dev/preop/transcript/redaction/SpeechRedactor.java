package dev.preop.transcript.redaction;

import dev.preop.kit.redaction.Redactor;

/**
 * Replaces personal data in spoken text by typed placeholders, whether it is written as such or spelled out as on the
 * telephone: {@code four one five, five five five …}, {@code ana punto ruiz arroba …}. English and Spanish.
 */
public final class SpeechRedactor {

    private SpeechRedactor() {}

    /** {@code text} without phone, card, bank and social security numbers and e-mail addresses. */
    public static String redact(String text) {
        return Redactor.redact(SpelledNumbers.redact(SpelledEmail.redact(text)));
    }
}
