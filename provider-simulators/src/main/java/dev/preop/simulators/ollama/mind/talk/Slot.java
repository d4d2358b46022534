package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Language;
import dev.preop.simulators.ollama.mind.language.Spoken;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A date and time on offer, of which one may still be open. */
record Slot(Optional<LocalDate> date, Optional<LocalTime> time) {

    static final Slot NONE = new Slot(Optional.empty(), Optional.empty());

    boolean isEmpty() {
        return date.isEmpty() && time.isEmpty();
    }

    /** What is known once {@code newer} was said: another date makes the old time void. */
    Slot then(Slot newer) {
        if (newer.isEmpty()) {
            return this;
        }
        if (newer.date.isEmpty()) {
            return new Slot(date, newer.time);
        }
        return new Slot(newer.date, newer.time.or(() -> newer.date.equals(date) ? time : Optional.empty()));
    }

    /** {@code December 5th at 2 PM}, empty when nothing is known. */
    String spoken(Language language) {
        boolean spanish = language == Language.SPANISH;
        String day = date.map(known -> (spanish ? "el " : "") + Spoken.date(known, language))
                .orElse("");
        String hour = time.map(known -> (spanish ? "a " : "at ") + Spoken.time(known, language))
                .orElse("");
        return (day + " " + hour).strip();
    }
}
