package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Language;

/** Ordering goods: say what, learn the total, agree if it is low enough, take the order number. */
record Ordering() implements Pursuit {

    private static final int QUESTIONS = 2;

    @Override
    public Reply next(Talk talk) {
        return Haggling.reply(talk).orElseGet(() -> {
            if (talk.code().isPresent() || talk.booked()) {
                return placed(talk);
            }
            return talk.accepted() ? awaited(talk) : open(talk);
        });
    }

    private static Reply placed(Talk talk) {
        if (talk.price().isEmpty() && talk.brief().needsPrice() && talk.times(OwnAct.ASKED_PRICE) == 0) {
            return Reply.say(Lines.ASK_TOTAL.in(talk.language()));
        }
        return Reply.part(new Speaker(talk).done(), "goal_reached");
    }

    private static Reply awaited(Talk talk) {
        if (talk.last().does(Act.HOLDS)) {
            return Reply.say(Lines.TAKE_YOUR_TIME.in(talk.language()));
        }
        boolean asked = talk.times(OwnAct.ASKED_CODE) > 0 || talk.last().does(Act.HAS_NO_CODE);
        return asked
                ? Reply.part(new Speaker(talk).done(), "goal_reached")
                : Reply.say(Lines.ASK_ORDER_NUMBER.in(talk.language()));
    }

    private static Reply open(Talk talk) {
        Language language = talk.language();
        Heard heard = talk.last();
        if (talk.price().isPresent()) {
            return Reply.say(Lines.PLACE_ORDER.in(language));
        }
        if (heard.does(Act.REFUSES) || heard.does(Act.FULL)) {
            return Reply.part(Lines.BYE_UNABLE.in(language), "goal_failed");
        }
        if (heard.does(Act.HOLDS)) {
            return Reply.say(Lines.TAKE_YOUR_TIME.in(language));
        }
        if (heard.does(Act.OFFERS_HELP) || talk.times(OwnAct.STATED_PURPOSE) == 0) {
            return Reply.say(new Speaker(talk).purpose());
        }
        if (talk.brief().needsPrice() && talk.times(OwnAct.ASKED_PRICE) < QUESTIONS) {
            return Reply.say(Lines.ASK_TOTAL.in(language)).after(extras(talk));
        }
        return talk.brief().needsPrice()
                ? Reply.part(Lines.BYE_DECLINED.in(language), "goal_failed")
                : Reply.say(Lines.PLACE_ORDER.in(language)).after(extras(talk));
    }

    private static String extras(Talk talk) {
        return talk.last().does(Act.ASKS_EXTRAS) ? Lines.NOTHING_ELSE.in(talk.language()) : "";
    }
}
