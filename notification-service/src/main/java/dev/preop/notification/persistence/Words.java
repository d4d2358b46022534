package dev.preop.notification.persistence;

import dev.preop.contracts.CallOutcome;
import dev.preop.contracts.NotificationType;
import dev.preop.contracts.Priority;
import java.util.Locale;

/** How the enums of the events are spelled in columns: as on the wire. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static NotificationType type(String word) {
        return NotificationType.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static Priority priority(String word) {
        return Priority.valueOf(word.toUpperCase(Locale.ROOT));
    }

    static CallOutcome outcome(String word) {
        return CallOutcome.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
