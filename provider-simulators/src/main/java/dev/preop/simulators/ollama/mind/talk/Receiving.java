package dev.preop.simulators.ollama.mind.talk;

/** Taking a message from somebody who calls: who it is, what it is about, how to reach them; each is asked for once. */
record Receiving() implements Pursuit {

    @Override
    public Reply next(Talk talk) {
        if (isMissing(talk, Act.TELLS_WHO, OwnAct.ASKED_WHO)) {
            return Reply.say(Lines.ASK_WHO.in(talk.language()));
        }
        if (isMissing(talk, Act.TELLS_WHAT_FOR, OwnAct.ASKED_WHAT_FOR)) {
            return Reply.say(Lines.ASK_WHAT_FOR.in(talk.language()));
        }
        if (isMissing(talk, Act.TELLS_NUMBER, OwnAct.ASKED_REACH)) {
            return Reply.say(Lines.ASK_REACH.in(talk.language()));
        }
        return Reply.part(Lines.BYE_PASSED_ON.in(talk.language()), "goal_reached");
    }

    @Override
    public boolean takesAnyStatement() {
        return true;
    }

    @Override
    public boolean reached(Talk talk) {
        return talk.everHeard(Act.TELLS_WHAT_FOR);
    }

    private static boolean isMissing(Talk talk, Act told, OwnAct asked) {
        return !talk.everHeard(told) && talk.times(asked) == 0;
    }
}
