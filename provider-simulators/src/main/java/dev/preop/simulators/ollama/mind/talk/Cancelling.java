package dev.preop.simulators.ollama.mind.talk;

/** Calling something off and hearing that it is. */
record Cancelling() implements Pursuit {

    private static final int QUESTIONS = 2;

    @Override
    public Reply next(Talk talk) {
        Heard heard = talk.last();
        if (talk.booked()) {
            return Reply.part(new Speaker(talk).done(), "goal_reached");
        }
        if (talk.times(OwnAct.STATED_PURPOSE) == 0 || heard.does(Act.OFFERS_HELP)) {
            return Reply.say(new Speaker(talk).purpose());
        }
        if (heard.does(Act.REFUSES) || talk.times(OwnAct.ASKED_CANCELLED) >= QUESTIONS) {
            return Reply.part(Lines.BYE_UNABLE.in(talk.language()), "goal_failed");
        }
        return Reply.say((heard.does(Act.HOLDS) ? Lines.TAKE_YOUR_TIME : Lines.ASK_CANCELLED).in(talk.language()));
    }
}
