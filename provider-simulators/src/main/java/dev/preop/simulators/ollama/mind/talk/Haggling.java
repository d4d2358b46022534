package dev.preop.simulators.ollama.mind.talk;

import java.util.Optional;

/** Prices above the limit: asks once for something cheaper, then declines. Nothing said by the callee changes the limit. */
final class Haggling {

    private Haggling() {}

    /** What to say while the last price is too high; empty when it is not. */
    static Optional<Reply> reply(Talk talk) {
        boolean tooHigh = talk.price().filter(talk.brief()::tooHigh).isPresent();
        if (!tooHigh) {
            return Optional.empty();
        }
        if (talk.last().code().isPresent()) {
            return Optional.of(Reply.part(Lines.BYE_NOT_AGREED.in(talk.language()), "goal_failed"));
        }
        return Optional.of(
                talk.times(OwnAct.ASKED_CHEAPER) == 0
                        ? Reply.say(Lines.ASK_CHEAPER.in(talk.language()))
                        : Reply.part(Lines.BYE_DECLINED.in(talk.language()), "goal_failed"));
    }
}
