package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Language;

/**
 * Getting an appointment or a table.
 *
 * <pre>
 *   no slot ──offer──▶ slot ──price known and low enough──▶ accepted ──booked──▶ number ──▶ goodbye
 *      │ full, twice       │ too expensive, twice                │ none given, asked twice ▲
 *      └───────────────────┴────────▶ decline                    └─────────────────────────┘
 * </pre>
 */
record Booking() implements Pursuit {

    private static final int QUESTIONS = 2;

    @Override
    public Reply next(Talk talk) {
        return Haggling.reply(talk).orElseGet(() -> {
            if (talk.code().isPresent() || talk.booked()) {
                return afterBooking(talk);
            }
            if (talk.accepted()) {
                return awaitingBooking(talk);
            }
            return talk.slot().isEmpty() || talk.last().does(Act.FULL) ? lookingForSlot(talk) : slotOnOffer(talk);
        });
    }

    private static Reply afterBooking(Talk talk) {
        Language language = talk.language();
        if (talk.price().isEmpty() && talk.brief().needsPrice() && talk.times(OwnAct.ASKED_PRICE) == 0) {
            return Reply.say(Lines.ASK_PRICE.in(language));
        }
        boolean enough = talk.code().isPresent()
                || talk.last().does(Act.HAS_NO_CODE)
                || talk.times(OwnAct.ASKED_CODE) >= QUESTIONS;
        return enough ? Reply.part(new Speaker(talk).done(), "goal_reached") : Reply.say(Lines.ASK_CODE.in(language));
    }

    private static Reply awaitingBooking(Talk talk) {
        if (talk.last().does(Act.HOLDS)) {
            return Reply.say(Lines.TAKE_YOUR_TIME.in(talk.language()));
        }
        if (talk.last().does(Act.ASKS_AGREEMENT) && !talk.last().does(Act.ASKS_EXTRAS)) {
            return Reply.say(new Speaker(talk).acceptance());
        }
        return afterBooking(talk);
    }

    private static Reply slotOnOffer(Talk talk) {
        Language language = talk.language();
        if (talk.last().does(Act.HOLDS) && !talk.last().hasFacts()) {
            return Reply.say(Lines.TAKE_YOUR_TIME.in(language));
        }
        if (talk.slot().time().isEmpty() && talk.times(OwnAct.ASKED_TIME) == 0) {
            return Reply.say(Lines.ASK_TIME.in(language));
        }
        if (talk.slot().date().isEmpty()) {
            return Reply.say(Lines.ASK_OPENINGS.in(language, new Speaker(talk).when()));
        }
        boolean anotherDay =
                talk.slot().date().filter(talk.brief()::prefersAnother).isPresent();
        if (anotherDay && talk.times(OwnAct.ASKED_PREFERRED) == 0) {
            return Reply.say(Lines.ASK_PREFERRED.in(language, new Speaker(talk).when()));
        }
        if (talk.price().isEmpty() && talk.brief().needsPrice()) {
            return talk.times(OwnAct.ASKED_PRICE) < QUESTIONS
                    ? Reply.say(Lines.ASK_PRICE.in(language))
                    : Reply.part(Lines.BYE_DECLINED.in(language), "goal_failed");
        }
        return Reply.say(new Speaker(talk).acceptance());
    }

    private static Reply lookingForSlot(Talk talk) {
        Language language = talk.language();
        Heard heard = talk.last();
        if (heard.does(Act.FULL)) {
            return talk.times(OwnAct.ASKED_OTHER_DAY) == 0
                    ? Reply.say(Lines.ASK_OTHER_DAY.in(language))
                    : Reply.part(Lines.BYE_UNABLE.in(language), "goal_failed");
        }
        if (heard.does(Act.REFUSES)) {
            return Reply.part(Lines.BYE_UNABLE.in(language), "goal_failed");
        }
        if (heard.does(Act.HOLDS)) {
            return Reply.say(Lines.TAKE_YOUR_TIME.in(language));
        }
        boolean purpose =
                heard.does(Act.OFFERS_HELP) || heard.does(Act.GREETS) || talk.times(OwnAct.STATED_PURPOSE) == 0;
        return Reply.say(
                purpose ? new Speaker(talk).purpose() : Lines.ASK_OPENINGS.in(language, new Speaker(talk).when()));
    }
}
