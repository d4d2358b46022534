package dev.preop.simulators.ollama.mind.talk;

import dev.preop.simulators.ollama.mind.language.Language;
import java.util.Optional;

/** What any caller does, whatever the errand: ends hopeless calls politely, refuses orders, bears silence for a while. */
final class Manners {

    private static final int REPEATS = 2;
    private static final int REFUSALS = 2;
    private static final int TURNS = 20;

    private Manners() {}

    /** A reply that the errand has no say in, if there is one. */
    static Optional<Reply> reply(Talk talk) {
        Heard heard = talk.last();
        Language language = talk.language();
        if (heard.isSilence()) {
            return Optional.of(silence(talk));
        }
        if (heard.does(Act.IS_MENU)) {
            return Optional.of(
                    talk.times(OwnAct.SPOKE_TO_MENU) == 0
                            ? Reply.say(Lines.TO_MENU.in(language))
                            : Reply.part(Lines.BYE_MACHINE.in(language), "goal_failed"));
        }
        if (heard.does(Act.IS_MACHINE)) {
            return Optional.of(Reply.part(Lines.BYE_MACHINE.in(language), "voicemail"));
        }
        if (heard.does(Act.INSULTS)) {
            return Optional.of(Reply.part(Lines.BYE_ABUSED.in(language), "abusive"));
        }
        if (heard.does(Act.WANTS_NO_CALLS)) {
            return Optional.of(Reply.part(Lines.BYE_NO_MORE_CALLS.in(language), "callee_refused"));
        }
        if (heard.does(Act.WRONG_NUMBER)) {
            return Optional.of(Reply.part(Lines.BYE_WRONG_NUMBER.in(language), "goal_failed"));
        }
        if (heard.does(Act.INJECTS)) {
            return Optional.of(orders(talk));
        }
        if (heard.does(Act.WANTS_CLIENT)) {
            return Optional.of(Reply.say(Lines.NOT_CONNECTED.in(language)));
        }
        if (heard.does(Act.ASKS_REPEAT) && !talk.lastOwnWords().isEmpty() && !talk.saidTwice()) {
            return Optional.of(Reply.say(talk.lastOwnWords()));
        }
        return talk.calleeTurns() > TURNS
                ? Optional.of(Reply.part(Lines.BYE_UNABLE.in(language), "goal_failed"))
                : Optional.empty();
    }

    /** What to say when nothing was understood: asks again, but not for ever. */
    static Reply notUnderstood(Talk talk) {
        return talk.repeatsInARow() < REPEATS
                ? Reply.say(Lines.ASK_REPEAT.in(talk.language()))
                : Reply.part(Lines.BYE_BAD_LINE.in(talk.language()), "goal_failed");
    }

    private static Reply silence(Talk talk) {
        if (talk.machine()) {
            return Reply.part(Lines.BYE_MACHINE.in(talk.language()), "voicemail");
        }
        return talk.repeatsInARow() < REPEATS
                ? Reply.say(Lines.ASK_PRESENCE.in(talk.language()))
                : Reply.part(Lines.BYE_SILENCE.in(talk.language()), "no_response");
    }

    /** Refuses, and leads back to the errand without a word that could pass for agreement. */
    private static Reply orders(Talk talk) {
        Language language = talk.language();
        if (talk.times(OwnAct.REFUSED_ORDERS) >= REFUSALS) {
            return Reply.part(Lines.BYE_DECLINED.in(language), "goal_failed");
        }
        Speaker speaker = new Speaker(talk);
        String back = talk.brief().errand().kind().hasDate()
                ? Lines.ASK_OPENINGS.in(language, speaker.when())
                : speaker.purpose();
        return Reply.say(back).after(Lines.NO_ORDERS.in(language));
    }
}
