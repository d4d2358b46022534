package dev.preop.conversation.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.ExchangeStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.Permission;
import dev.preop.conversation.conversation.Sentence;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.language.Phrase;
import dev.preop.kit.ids.Ids;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Turns without a model: the opening, the rest of turns that a crash cut short, machines, holding the line. */
@Singleton
public class ScriptedTurns {

    private final Replies replies;
    private final TurnSurroundings around;

    ScriptedTurns(Replies replies, TurnSurroundings around) {
        this.replies = replies;
        this.around = around;
    }

    /** Hands out the opening as turn 0, sentence by sentence; completes when it is durable. */
    public Uni<Void> open(LiveCall call, List<String> sentences) {
        List<Move> moves = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            moves.add(new Move.Say(index, sentences.get(index), index == sentences.size() - 1));
        }
        UUID turnId = TurnIds.opening(call.sessionId());
        return give(call, TurnRef.ofAgent(call.conversation().call(), turnId, 0, null), moves);
    }

    /**
     * Finishes a turn that an earlier process had begun to hand out: the same sentences with the same keys, so that
     * the callee hears each of them once, and the end of the turn.
     */
    public Uni<Void> close(LiveCall call, Exchange exchange, UUID inReplyTo) {
        List<Move> moves = new ArrayList<>();
        List<Sentence> sentences = exchange.sentences();
        for (Sentence sentence : sentences) {
            boolean last = exchange.hangUp() == null && sentence == sentences.getLast();
            moves.add(new Move.Say(sentence.index(), sentence.text(), last));
        }
        if (exchange.hangUp() != null) {
            moves.add(new Move.HangUp(moves.size(), exchange.hangUp(), true));
        }
        TurnRef ref = TurnRef.ofAgent(call.conversation().call(), exchange.id(), exchange.turn(), inReplyTo);
        return give(call, ref, moves);
    }

    /** A machine answered and waits for a message: leaves one when that is allowed, and ends the call. */
    public Uni<Void> leaveMachine(LiveCall call) {
        call.cancelTurn();
        Conversation conversation = call.conversation();
        Move end = conversation.briefing().may().contains(Permission.LEAVE_VOICEMAIL)
                ? new Move.LeaveVoicemail(0, Voicemail.text(conversation.briefing()), true)
                : new Move.HangUp(0, HangUpReason.VOICEMAIL, true);
        UUID turnId = TurnIds.voicemail(call.sessionId());
        return give(call, TurnRef.ofAgent(conversation.call(), turnId, conversation.turn(), null), List.of(end));
    }

    /** Hands out a whole reply; completes when it is durable. */
    Uni<Void> give(LiveCall call, TurnRef ref, List<Move> moves) {
        TurnOutput output = new TurnOutput(call, ref, replies);
        output.give(moves, 0);
        return output.settle(ExchangeStatus.ANSWERED);
    }

    /** The callee asked us to wait: nobody is reminded of us until somebody speaks, or it takes too long. */
    Uni<Void> hold(LiveCall call, TurnRef ref) {
        Instant now = around.clock().instant();
        Instant before = call.conversation().state().holdingSince();
        Instant since = before == null ? now : before;
        call.change(conversation -> conversation.now(state -> state.holding(since)));
        Duration left = around.config().longestHold().minus(Duration.between(since, now));
        call.begin(new Wait(ref.id(), List.of(around.timers().after(left, () -> leaveHold(call)))));
        Uni<Void> paused = before == null
                ? quiet(call, "hold", ref.id(), new Move.Pause(0, true))
                : Uni.createFrom().voidItem();
        return paused.chain(() -> give(call, ref, List.of())).chain(call::saveProgress);
    }

    /** Somebody speaks again. */
    Uni<Void> endHold(LiveCall call, UUID turnId) {
        call.change(conversation -> conversation.now(state -> state.holding(null)));
        return quiet(call, "held", turnId, new Move.Resume(0, true)).chain(call::saveProgress);
    }

    private void leaveHold(LiveCall call) {
        Conversation conversation = call.conversation();
        UUID turnId = TurnIds.leavingHold(call.sessionId());
        List<Move> goodbye = List.of(
                new Move.Say(0, conversation.briefing().phrases().the(Phrase.HELD_TOO_LONG), false),
                new Move.HangUp(1, HangUpReason.GOAL_FAILED, true));
        endHold(call, turnId)
                .chain(() ->
                        give(call, TurnRef.ofAgent(conversation.call(), turnId, conversation.turn(), null), goodbye))
                .subscribe()
                .with(ignored -> {}, ignored -> {});
    }

    /** A pause that is nobody's turn. */
    private Uni<Void> quiet(LiveCall call, String why, UUID turnId, Move move) {
        Conversation conversation = call.conversation();
        UUID id = Ids.named(why, turnId.toString());
        return replies.publish(TurnRef.ofOperator(conversation.call(), id, conversation.turn(), false), move, 0);
    }
}
