package dev.preop.task.sms;

import dev.preop.kit.redaction.Redactor;
import dev.preop.task.user.Owner;
import java.util.Locale;

/** The words of the message: that a machine writes, for whom by first name, and what it is about; nothing else personal. */
final class FallbackText {

    private static final int LONGEST_MATTER = 160;

    private static final String ENGLISH =
            "Hello, this is an automated assistant writing for %s. We could not reach you by"
                    + " phone about: %s. You can call this number back. Reply STOP to get no more messages.";
    private static final String SPANISH = "Hola, le escribe un asistente automático de parte de %s. No pudimos"
            + " comunicarnos por teléfono sobre: %s. Puede llamar a este número. Responda STOP para no recibir más mensajes.";

    private FallbackText() {}

    /**
     * @param matter what is asked, in a few words
     * @param named whether the first name may be told
     * @param language BCP 47
     */
    static String of(String matter, Owner owner, boolean named, String language) {
        boolean spanish = language.toLowerCase(Locale.ROOT).startsWith("es");
        String nobody = spanish ? "un cliente" : "a customer";
        String name = owner.fullName()
                .filter(full -> named)
                .map(FallbackText::firstName)
                .orElse(nobody);
        String impersonal = owner.fullName()
                .map(full -> Redactor.redact(matter).replace(full, name))
                .orElseGet(() -> Redactor.redact(matter));
        return (spanish ? SPANISH : ENGLISH).formatted(name, shortened(impersonal));
    }

    private static String firstName(String fullName) {
        return fullName.split("\\s+", 2)[0];
    }

    private static String shortened(String text) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip().replaceAll("[.!]+$", "");
        if (line.length() <= LONGEST_MATTER) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST_MATTER);
        return line.substring(0, end > 0 ? end : LONGEST_MATTER) + "…";
    }
}
