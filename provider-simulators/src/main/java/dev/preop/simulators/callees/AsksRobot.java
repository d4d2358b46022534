package dev.preop.simulators.callees;

import java.util.ArrayList;
import java.util.List;

/**
 * Wants to know whether they are talking to a machine before anything else.
 *
 * @param inner who they are otherwise
 * @param request what the caller said before the question; empty until then
 */
record AsksRobot(Persona inner, String request) implements Persona {

    AsksRobot(Persona inner) {
        this(inner, "");
    }

    @Override
    public Step pickedUp() {
        return new Step(this, inner.pickedUp().acts());
    }

    @Override
    public Step heard(String text) {
        if (request.isEmpty()) {
            return Step.say(new AsksRobot(inner, text), "Wait a second. Am I talking to a robot?");
        }
        Understanding said = Understanding.of(text);
        boolean honest = said.agrees() || said.mentions(Topic.ROBOT);
        Step answer = inner.heard(request + ' ' + text);
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.Say(honest ? "Okay, thank you for being honest." : "Hm, if you say so."));
        acts.addAll(answer.acts());
        return new Step(answer.next(), acts);
    }

    @Override
    public Step silence() {
        Step step = inner.silence();
        return new Step(new AsksRobot(step.next(), request), step.acts());
    }
}
