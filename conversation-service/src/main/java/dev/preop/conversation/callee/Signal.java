package dev.preop.conversation.callee;

import dev.preop.conversation.action.Menu;
import dev.preop.conversation.language.Lexicon;
import dev.preop.conversation.language.Plain;
import java.util.regex.Pattern;

/** What the callee's words mean for the call itself; the most important of several. */
public enum Signal {
    /** Wants no more calls. */
    OPTS_OUT,
    /** Insults. */
    ABUSIVE,
    /** Asks us to wait. */
    ON_HOLD,
    /** A telephone menu. */
    MENU,
    /** The greeting of an answering machine. */
    MACHINE,
    /** Asks whether this is a machine. */
    ASKS_IF_ROBOT,
    /** Asks for a person. */
    WANTS_HUMAN,
    /** Nothing of this: the model answers. */
    NONE;

    private static final Pattern OPT_OUT = Lexicon.pattern("opt.out");
    private static final Pattern NO_OPT_OUT = Lexicon.pattern("opt.out.not");
    private static final Pattern ABUSE = Lexicon.pattern("abuse");
    private static final Pattern HOLD = Lexicon.pattern("hold");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]+");
    private static final int LONGEST_COURTESY = 2;
    private static final Pattern GREETING = Lexicon.pattern("machine");
    private static final Pattern ROBOT = Lexicon.pattern("asks.robot");
    private static final Pattern HUMAN = Lexicon.pattern("wants.human");

    public static Signal in(String utterance) {
        String words = Plain.words(utterance);
        if (OPT_OUT.matcher(NO_OPT_OUT.matcher(words).replaceAll(" ")).find()) {
            return OPTS_OUT;
        }
        if (ABUSE.matcher(words).find()) {
            return ABUSIVE;
        }
        if (Menu.in(utterance).isMenu()) {
            return MENU;
        }
        if (ROBOT.matcher(words).find()) {
            return ASKS_IF_ROBOT;
        }
        if (HUMAN.matcher(words).find()) {
            return WANTS_HUMAN;
        }
        if (endsOnHold(utterance)) {
            return ON_HOLD;
        }
        return GREETING.matcher(words).find() ? MACHINE : NONE;
    }

    /** Whether the last thing said, courtesies aside, is that we should wait: "Wait. Who is this?" wants an answer. */
    private static boolean endsOnHold(String utterance) {
        boolean onHold = false;
        for (String sentence : SENTENCE_END.split(utterance, -1)) {
            String words = Plain.words(sentence);
            boolean courtesy = words.split(" ", -1).length <= LONGEST_COURTESY;
            onHold = HOLD.matcher(words).find() || onHold && courtesy;
        }
        return onHold;
    }

    /** Whether only a person who listens says this: an answer to us, not a recording. */
    public boolean showsPerson() {
        return switch (this) {
            case NONE, OPTS_OUT, ABUSIVE, ASKS_IF_ROBOT, WANTS_HUMAN -> true;
            case ON_HOLD, MENU, MACHINE -> false;
        };
    }
}
