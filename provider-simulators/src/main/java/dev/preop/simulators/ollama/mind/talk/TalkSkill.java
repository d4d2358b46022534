package dev.preop.simulators.ollama.mind.talk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.preop.simulators.ollama.mind.prompt.Prompt;
import dev.preop.simulators.ollama.mind.prompt.Thought;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says the next thing on a call. */
public final class TalkSkill {

    private static final String HANG_UP = "hang_up";

    private TalkSkill() {}

    /** The reply to the callee's last words, or the tool that serves better than words; {@code hang_up} ends the call. */
    public static Thought reply(Prompt prompt, LocalDate today) {
        Talk talk = Talk.of(prompt, today);
        Optional<Thought> action = Tools.use(talk, prompt.tools());
        if (action.isPresent()) {
            return action.get();
        }
        Reply reply = reply(talk);
        List<Thought.Call> calls = new ArrayList<>();
        Tools.note(talk, prompt.tools()).ifPresent(calls::add);
        reply.hangUp()
                .filter(reason -> prompt.tools().contains(HANG_UP))
                .ifPresent(reason -> calls.add(new Thought.Call(
                        HANG_UP, JsonNodeFactory.instance.objectNode().put("reason", reason))));
        return new Thought(reply.words(), calls);
    }

    private static Reply reply(Talk talk) {
        return Manners.reply(talk).orElseGet(() -> pursue(talk));
    }

    private static Reply pursue(Talk talk) {
        Heard heard = talk.last();
        Pursuit pursuit = Pursuit.of(talk);
        String answers = new Answers(talk).all();
        if (!answers.isEmpty()) {
            boolean settled = heard.hasFacts() || heard.does(Act.BOOKED);
            return settled ? pursuit.next(talk).after(answers) : steered(talk, answers);
        }
        if (heard.does(Act.PARTS) && !heard.hasFacts() && !heard.does(Act.BOOKED)) {
            return Reply.part(
                    (pursuit.reached(talk) ? Lines.BYE_DONE : Lines.BYE_UNABLE).in(talk.language()),
                    pursuit.reached(talk) ? "goal_reached" : "goal_failed");
        }
        boolean usable = heard.understood() || pursuit.takesAnyStatement() && heard.isStatement();
        return usable ? pursuit.next(talk) : Manners.notUnderstood(talk);
    }

    /** After "are you a robot?" and "who is calling?" the callee must hear again what the call is about. */
    private static Reply steered(Talk talk, String answers) {
        Heard heard = talk.last();
        boolean astray =
                heard.does(Act.ASKS_ROBOT) || answers.contains("AI assistant") || answers.contains("de parte de");
        Optional<String> purpose = Optional.of(new Speaker(talk).purpose())
                .filter(words -> astray && talk.slot().isEmpty() && !answers.contains(words));
        return Reply.say(answers + purpose.map(words -> " " + words).orElse(""));
    }
}
