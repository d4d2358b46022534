package dev.preop.conversation.conversation;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.CallDirection;
import dev.preop.contracts.Plan;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agent knows before it dials; fixed for the whole call, so that the model's prompt prefix is stable.
 *
 * @param instruction the user's own sentence, phone numbers and the like redacted
 * @param languageTag BCP 47, e.g. {@code en-US}
 * @param tone how the user wants to sound, e.g. {@code friendly}
 * @param ownerName for whom the agent calls
 * @param disclosureText the user's own wording of the disclosure
 * @param today the date at the user's place when the call was requested
 * @param may what the user's settings allow
 */
public record Briefing(
        String instruction,
        Plan plan,
        AuthorityEnvelope envelope,
        String languageTag,
        String tone,
        @Nullable String ownerName,
        @Nullable String disclosureText,
        LocalDate today,
        CallDirection direction,
        Set<Permission> may) {

    public Briefing {
        direction = direction == null ? CallDirection.OUTBOUND : direction;
        may = may == null ? Set.of() : Set.copyOf(may);
    }

    public Phrases phrases() {
        return Phrases.of(languageTag);
    }

    /** For whom the agent calls, in words that fit into a sentence. */
    public String owner() {
        return ownerName == null || ownerName.isBlank() ? phrases().the(Phrase.SOMEBODY) : ownerName.strip();
    }

    /** Names no content: this holds personal data and must not reach a log by accident. */
    @Override
    public String toString() {
        return "Briefing[" + languageTag + "]";
    }
}
