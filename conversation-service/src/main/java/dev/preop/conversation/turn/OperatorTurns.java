package dev.preop.conversation.turn;

import dev.preop.conversation.conversation.Exchange;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.Permission;
import dev.preop.conversation.language.Phrase;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an operator orders during a call. An order that comes twice has the same effect as one that comes once. */
@Singleton
public class OperatorTurns {

    private static final Pattern KEYS = Pattern.compile("[0-9*#w]{1,32}");

    private final ScriptedTurns scripted;
    private final TurnEngine turns;

    OperatorTurns(ScriptedTurns scripted, TurnEngine turns) {
        this.scripted = scripted;
        this.turns = turns;
    }

    /** The agent falls silent; what the callee says is remembered. */
    public Uni<Void> pause(LiveCall call, UUID commandId) {
        call.cancelTurn();
        call.change(conversation -> conversation.now(state -> state.paused(true)));
        return give(call, commandId, false, List.of(new Move.Pause(0, true))).chain(call::saveProgress);
    }

    /** The agent speaks again, first about what nobody has answered. */
    public Uni<Void> resume(LiveCall call, UUID commandId) {
        call.change(conversation -> conversation.now(state -> state.paused(false)));
        Optional<Exchange> unanswered = call.conversation().unanswered();
        return give(call, commandId, false, List.of(new Move.Resume(0, true)))
                .chain(call::saveProgress)
                .chain(() -> unanswered
                        .map(exchange -> turns.answerAgain(call, exchange))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    /** Says the operator's words next, or at once. */
    public Uni<Void> say(LiveCall call, UUID commandId, String text, boolean now) {
        return give(call, commandId, now, List.of(new Move.Say(0, text, true)));
    }

    /** Presses keys; what is not a key is refused. */
    public Uni<Void> press(LiveCall call, UUID commandId, String digits) {
        return KEYS.matcher(digits).matches()
                ? give(call, commandId, false, List.of(new Move.PressDigits(0, digits, true)))
                : Uni.createFrom().voidItem();
    }

    /** Hands the call to the user, when there is a number for that. */
    public Uni<Void> transfer(LiveCall call, UUID commandId) {
        if (!call.conversation().briefing().may().contains(Permission.TRANSFER)) {
            return Uni.createFrom().voidItem();
        }
        call.cancelTurn();
        String words = call.conversation().briefing().phrases().the(Phrase.CONNECTING);
        return give(call, commandId, false, List.of(new Move.Say(0, words, false), new Move.Transfer(1, true)));
    }

    private Uni<Void> give(LiveCall call, UUID commandId, boolean interrupt, List<Move> moves) {
        if (call.conversation().exchange(commandId).isPresent()) {
            return call.save(commandId);
        }
        TurnRef ref = TurnRef.ofOperator(
                call.conversation().call(), commandId, call.conversation().turn(), interrupt);
        return scripted.give(call, ref, moves);
    }
}
