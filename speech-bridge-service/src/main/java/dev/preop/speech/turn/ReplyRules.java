package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.speech.turn.Floor.Hush;
import dev.preop.speech.turn.TurnState.Live;

/** What the conversation wants said and done. */
final class ReplyRules {

    private final Transitions go;
    private final Placing placing;
    private final HouseRules house;
    private final boolean transferable;

    ReplyRules(Transitions go, Placing placing, HouseRules house, boolean transferable) {
        this.go = go;
        this.placing = placing;
        this.house = house;
        this.transferable = transferable;
    }

    Step on(Live live, Reply reply, long now) {
        Floor floor = live.floor();
        Script script = floor.script();
        if (floor.stopped() || floor.hush() == Hush.HANDED_OVER || script.firm()) {
            return Step.to(live);
        }
        return switch (reply) {
            case Reply.Voicemail ignored when floor.hushed() -> Step.to(live);
            case Reply.Voicemail message ->
                house.lastWords(
                        live, sentence(floor.nextGeneration(), message, message.text()), HangUpReason.VOICEMAIL, now);
            case Reply.HangUp hangUp
            when hangUp.reason() == HangUpReason.VOICEMAIL && !floor.hushed() ->
                go.end(floor, HangUpReason.VOICEMAIL, now);
            case Reply stale when !script.accepts(stale) -> Step.to(live);
            case Reply.Speak speak -> line(live, speak, speak.text(), kind(speak), now);
            case Reply.Press press -> line(live, press, press.digits(), Line.Kind.KEYS, now);
            case Reply.HangUp hangUp ->
                placing.settle(live.with(floor.script(script.took(reply, new Ending.HangUp(hangUp.reason())))), now);
            case Reply.Transfer ignored ->
                placing.settle(
                        live.with(floor.script(script.took(reply, transferable ? new Ending.Transfer() : null))), now);
            case Reply.Ignored ignored -> placing.settle(live.with(floor.script(script.took(reply, null))), now);
        };
    }

    private Step line(Live live, Reply reply, String text, Line.Kind kind, long now) {
        Live after = live.with(live.floor().script(live.floor().script().took(reply, null)));
        return placing.inTurn(after, Line.of(sentence(live.floor(), reply, text), kind), now);
    }

    /** The opening's first sentence says who is calling: that it is a machine must be heard. */
    static Line.Kind kind(Reply.Speak speak) {
        return speak.turn() == 0 && speak.index() == 0 ? Line.Kind.OWED : Line.Kind.TURN;
    }

    private static Sentence sentence(Floor floor, Reply reply, String text) {
        return new Sentence(floor.generation(), reply.turnId(), reply.turn(), reply.index(), text);
    }
}
