package dev.preop.conversation.authority;

import dev.preop.conversation.language.Lexicon;
import dev.preop.conversation.language.Plain;
import java.util.regex.Pattern;

/**
 * Recognises, clause by clause, a sentence by which the agent would accept an offer. It errs towards seeing an
 * acceptance: the price of a mistake is one question to the user.
 */
enum Acceptance {
    /** The sentence accepts nothing. */
    NONE,
    /** The sentence welcomes what was just offered: "Perfect!" */
    APPROVES,
    /** The sentence asks for it to be done: "Please book it." */
    COMMITS;

    private static final Pattern CLAUSE =
            Pattern.compile("[,;:—–]|\\s-\\s|(?<![a-z])(?:" + Lexicon.alternatives("clause") + ")(?![a-z])");
    private static final Pattern COMMITMENT = Lexicon.pattern("commits");
    private static final Pattern APPROVAL = Lexicon.pattern("approves");
    private static final Pattern REFUSAL = Lexicon.pattern("declines");

    static Acceptance in(String sentence) {
        String plain = Plain.of(sentence);
        boolean declined = REFUSAL.matcher(plain).find();
        boolean question = plain.endsWith("?");
        Acceptance found = NONE;
        for (String clause : CLAUSE.split(plain, -1)) {
            boolean declines = REFUSAL.matcher(clause).find();
            if (!declines && COMMITMENT.matcher(clause).find()) {
                return COMMITS;
            }
            if (!declined && !question && APPROVAL.matcher(clause).find()) {
                found = APPROVES;
            }
        }
        return found;
    }
}
