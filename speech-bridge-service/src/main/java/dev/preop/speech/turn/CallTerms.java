package dev.preop.speech.turn;

import dev.preop.kit.ids.Ids;
import dev.preop.speech.clip.Phrase;
import dev.preop.speech.clip.Phrases;
import java.util.UUID;

/**
 * What distinguishes one call from another.
 *
 * @param call the session
 * @param language BCP 47
 * @param transferable whether there is somebody to hand the call over to
 */
public record CallTerms(UUID call, String language, boolean transferable) {

    /** The {@code count}-th sentence that the bridge itself says; an own turn, so that it is told apart. */
    Sentence own(Phrase phrase, int generation, int turn, int count) {
        UUID turnId = Ids.named("bridge-phrase", call + "/" + count);
        return new Sentence(generation, turnId, turn, 0, Phrases.of(language).text(phrase));
    }

    TurnWords words() {
        return TurnWords.of(language);
    }
}
