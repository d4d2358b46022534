package dev.preop.conversation.turn;

import dev.preop.conversation.language.Lexicon;
import dev.preop.conversation.language.Plain;
import java.util.regex.Pattern;

/** Judges a sentence of the agent before it is spoken, by its words alone. */
enum Guardrail {
    /** May be spoken. */
    FIT,
    /** Swears, threatens, or reads out an address of the Internet. */
    UNFIT,
    /** Claims not to be an AI. */
    DENIES_AI,
    /** Says that it is an AI. */
    AFFIRMS_AI;

    private static final Pattern PROFANE = Lexicon.pattern("profane");
    private static final Pattern THREAT = Lexicon.pattern("threat");
    private static final Pattern DENIAL = Lexicon.pattern("denies.ai");
    private static final Pattern AFFIRMATION = Lexicon.pattern("affirms.ai");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.");

    static Guardrail judge(String sentence) {
        String plain = Plain.of(sentence);
        if (DENIAL.matcher(plain).find()) {
            return DENIES_AI;
        }
        if (PROFANE.matcher(plain).find()
                || THREAT.matcher(plain).find()
                || ADDRESS.matcher(plain).find()) {
            return UNFIT;
        }
        return AFFIRMATION.matcher(plain).find() ? AFFIRMS_AI : FIT;
    }
}
