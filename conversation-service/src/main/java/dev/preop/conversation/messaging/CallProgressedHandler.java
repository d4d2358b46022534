package dev.preop.conversation.messaging;

import dev.preop.contracts.AnsweredBy;
import dev.preop.contracts.CallProgressed;
import dev.preop.conversation.callee.Signal;
import dev.preop.conversation.conversation.Answerer;
import dev.preop.conversation.conversation.Conversation;
import dev.preop.conversation.conversation.ConversationStatus;
import dev.preop.conversation.conversation.LiveCall;
import dev.preop.conversation.conversation.LiveCalls;
import dev.preop.conversation.conversation.TurnIds;
import dev.preop.conversation.turn.ScriptedTurns;
import dev.preop.kit.time.Timers;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The carrier knows who answered. A machine gets a message at most, unless it is a telephone menu. */
@Singleton
class CallProgressedHandler {

    /** The verdict comes with the machine's last sound, its words only when endpointing and recognition are done. */
    private static final Duration UNTIL_ITS_WORDS_ARE_HERE = Duration.ofSeconds(2);

    private final LiveCalls calls;
    private final ScriptedTurns turns;
    private final Timers timers;

    CallProgressedHandler(LiveCalls calls, ScriptedTurns turns, Timers timers) {
        this.calls = calls;
        this.turns = turns;
        this.timers = timers;
    }

    Uni<Void> handle(CallProgressed event) {
        AnsweredBy answeredBy = event.answeredBy();
        if (answeredBy == null) {
            return Uni.createFrom().voidItem();
        }
        return switch (answeredBy) {
            case HUMAN -> calls.find(event.call().sessionId()).chain(call -> answeredBy(call, Answerer.HUMAN));
            case MACHINE_END_BEEP -> calls.find(event.call().sessionId()).chain(this::machine);
            case MACHINE_END_SILENCE, MACHINE_END_OTHER ->
                timers.pause(UNTIL_ITS_WORDS_ARE_HERE)
                        .chain(() -> calls.find(event.call().sessionId()))
                        .chain(this::machine);
            case MACHINE_START, FAX, UNKNOWN -> Uni.createFrom().voidItem();
        };
    }

    private static Uni<Void> answeredBy(LiveCall call, Answerer who) {
        call.change(conversation -> conversation.now(state -> state.answeredBy(who)));
        return call.saveProgress();
    }

    private Uni<Void> machine(LiveCall call) {
        Conversation conversation = call.conversation();
        boolean settled = conversation.status() == ConversationStatus.ENDED
                || conversation.hangUp().isPresent()
                || conversation.exchange(TurnIds.voicemail(call.sessionId())).isPresent();
        if (settled || isMenu(conversation) || isTalking(conversation)) {
            return Uni.createFrom().voidItem();
        }
        return answeredBy(call, Answerer.MACHINE).chain(() -> turns.leaveMachine(call));
    }

    /** Detection errs; whoever has answered the agent more than once is a person. */
    private static boolean isTalking(Conversation conversation) {
        return conversation.exchanges().stream()
                        .filter(exchange -> exchange.turn() > 0)
                        .filter(exchange -> exchange.utterances().stream()
                                .anyMatch(
                                        utterance -> Signal.in(utterance.text()).showsPerson()))
                        .count()
                > 1;
    }

    private static boolean isMenu(Conversation conversation) {
        return conversation.exchanges().stream()
                .flatMap(exchange -> exchange.utterances().stream())
                .anyMatch(utterance -> Signal.in(utterance.text()) == Signal.MENU);
    }
}
