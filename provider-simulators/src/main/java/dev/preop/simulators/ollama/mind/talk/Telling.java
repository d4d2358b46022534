package dev.preop.simulators.ollama.mind.talk;

/** Giving a message; any answer but a question shows that it arrived. */
record Telling() implements Pursuit {

    @Override
    public Reply next(Talk talk) {
        Heard heard = talk.last();
        boolean told = talk.times(OwnAct.STATED_PURPOSE) > 0;
        boolean arrived = told && !heard.does(Act.OFFERS_HELP) && (heard.does(Act.SAYS_YES) || heard.isStatement());
        return arrived
                ? Reply.part(Lines.BYE_DONE.in(talk.language()), "goal_reached")
                : Reply.say(new Speaker(talk).purpose());
    }

    @Override
    public boolean takesAnyStatement() {
        return true;
    }
}
