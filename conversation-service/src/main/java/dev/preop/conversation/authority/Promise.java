package dev.preop.conversation.authority;

import dev.preop.contracts.Commitment;
import dev.preop.conversation.language.Lexicon;
import dev.preop.conversation.language.Plain;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises a sentence by which the agent has something done: "please order it", "quiero cancelar la cita". */
final class Promise {

    /** Booking and reserving are one: which word a business uses says nothing about what was authorised. */
    private static final Map<Pattern, Set<Commitment>> COVERED = Map.of(
            asking("book"), Set.of(Commitment.BOOK, Commitment.RESERVE),
            asking("order"), Set.of(Commitment.ORDER),
            asking("cancel"), Set.of(Commitment.CANCEL),
            asking("reschedule"), Set.of(Commitment.RESCHEDULE));

    private static final Pattern REFUSAL = Lexicon.pattern("declines");

    private Promise() {}

    /** The commitments any of which covers what the sentence has done; empty when it has nothing done. */
    static Optional<Set<Commitment>> in(String sentence) {
        String plain = Plain.of(sentence);
        if (REFUSAL.matcher(plain).find()) {
            return Optional.empty();
        }
        return COVERED.entrySet().stream()
                .filter(each -> each.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Pattern asking(String what) {
        return Pattern.compile("(?<![a-z'])(?:" + Lexicon.alternatives("asks") + ") (?:[a-z']+ ){0,2}?(?:"
                + Lexicon.alternatives(what) + ")(?![a-z])");
    }
}
