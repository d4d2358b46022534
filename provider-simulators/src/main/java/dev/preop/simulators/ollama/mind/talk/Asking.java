package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Hours;
import dev.preop.simulators.ollama.mind.language.Money;
import dev.preop.simulators.ollama.mind.language.Plain;
import java.util.regex.Pattern;

/** Asking a question and waiting for something that answers it. */
record Asking() implements Pursuit {

    private static final int QUESTIONS = 3;
    private static final Pattern HOURS = Pattern.compile("\\b(?:hours|open|close|horario|abren|cierran)\\b");
    private static final Pattern PRICE =
            Pattern.compile("\\b(?:price|cost|costs|how much|charge|rate|fee|precio|cuanto|cuesta)\\b");

    @Override
    public Reply next(Talk talk) {
        Heard heard = talk.last();
        if (talk.times(OwnAct.STATED_PURPOSE) == 0) {
            return Reply.say(new Speaker(talk).purpose());
        }
        if (answers(talk)) {
            return Reply.part(Lines.BYE_DONE.in(talk.language()), "goal_reached");
        }
        if (heard.does(Act.HOLDS)) {
            return Reply.say(Lines.TAKE_YOUR_TIME.in(talk.language()));
        }
        boolean enough = talk.times(OwnAct.STATED_PURPOSE) >= QUESTIONS;
        if (enough || heard.does(Act.DOES_NOT_KNOW) || heard.does(Act.REFUSES)) {
            return Reply.part(Lines.BYE_UNABLE.in(talk.language()), "goal_failed");
        }
        return Reply.say(new Speaker(talk).purpose());
    }

    @Override
    public boolean takesAnyStatement() {
        return true;
    }

    private static boolean answers(Talk talk) {
        Heard heard = talk.last();
        String question = Plain.of(talk.brief().errand().object());
        if (HOURS.matcher(question).find()) {
            return heard.does(Act.STATES_HOURS) && !heard.does(Act.DOES_NOT_KNOW)
                    || !Hours.in(heard.words()).isEmpty();
        }
        if (PRICE.matcher(question).find()) {
            return Money.answered(heard.words(), talk.brief().currency()).isPresent();
        }
        boolean mere = heard.does(Act.GREETS)
                || heard.does(Act.OFFERS_HELP)
                || heard.does(Act.HOLDS)
                || heard.does(Act.DOES_NOT_KNOW)
                || heard.does(Act.REFUSES);
        return heard.isStatement() && !mere;
    }
}
