package dev.preop.conversation.conversation;

import dev.preop.contracts.AuthorityEnvelope;
import dev.preop.contracts.Plan;
import dev.preop.conversation.phrase.Language;
import java.time.LocalDate;
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
 */
public record Briefing(
        String instruction,
        Plan plan,
        AuthorityEnvelope envelope,
        String languageTag,
        String tone,
        @Nullable String ownerName,
        @Nullable String disclosureText,
        LocalDate today) {

    public Language language() {
        return Language.of(languageTag);
    }

    /** Names no content: this holds personal data and must not reach a log by accident. */
    @Override
    public String toString() {
        return "Briefing[" + languageTag + "]";
    }
}
