package dev.preop.conversation.conversation;

import dev.preop.contracts.CallRef;
import dev.preop.contracts.HangUpReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The aggregate of one call, immutable: every change gives a new one.
 *
 * @param opening the purpose sentences that follow the disclosure; absent until the script is written
 * @param exchanges in the order of their turns
 */
public record Conversation(
        CallRef call,
        ConversationStatus status,
        Briefing briefing,
        @Nullable String opening,
        List<Exchange> exchanges,
        CallState state) {

    public Conversation {
        exchanges = List.copyOf(exchanges);
    }

    public static Conversation requested(CallRef call, Briefing briefing) {
        return new Conversation(call, ConversationStatus.REQUESTED, briefing, null, List.of(), CallState.NEW);
    }

    public Optional<Exchange> exchange(UUID turnId) {
        return exchanges.stream().filter(each -> each.id().equals(turnId)).findFirst();
    }

    /** The turn in which the callee said this, if it is known. */
    public Optional<Exchange> exchangeOf(UUID utteranceId) {
        return exchanges.stream().filter(each -> each.holds(utteranceId)).findFirst();
    }

    /** Why the agent wanted to hang up, once it did. */
    public Optional<HangUpReason> hangUp() {
        return exchanges.stream()
                .flatMap(each -> Optional.ofNullable(each.hangUp()).stream())
                .findFirst();
    }

    public Conversation scripted(String text) {
        return new Conversation(call, later(ConversationStatus.SCRIPTED), briefing, text, exchanges, state);
    }

    public Conversation live() {
        return new Conversation(call, later(ConversationStatus.LIVE), briefing, opening, exchanges, state);
    }

    public Conversation ended() {
        return new Conversation(call, ConversationStatus.ENDED, briefing, opening, exchanges, state);
    }

    /** The call came to something new. */
    public Conversation now(UnaryOperator<CallState> change) {
        return new Conversation(call, status, briefing, opening, exchanges, change.apply(state));
    }

    /** The number of the latest turn. */
    public int turn() {
        return exchanges.isEmpty() ? 0 : exchanges.getLast().turn();
    }

    /** The callee's last words that were not answered, when nothing was said after them. */
    public Optional<Exchange> unanswered() {
        return exchanges.isEmpty()
                ? Optional.empty()
                : Optional.of(exchanges.getLast())
                        .filter(last -> last.turn() > 0
                                && !last.utterances().isEmpty()
                                && (last.status() == ExchangeStatus.CANCELLED
                                        || last.status() == ExchangeStatus.WAITING && state.approval() == null));
    }

    /** The callee said something in this turn. */
    public Conversation heard(UUID turnId, int turn, Utterance utterance) {
        return with(turnId, turn, exchange -> exchange.hearing(utterance));
    }

    /** The agent handed out a sentence; a second one with the same index changes nothing. */
    public Conversation said(UUID turnId, int turn, int index, String text) {
        return with(turnId, turn, exchange -> exchange.saying(index, text));
    }

    public Conversation hungUp(UUID turnId, int turn, HangUpReason reason) {
        return with(turnId, turn, exchange -> exchange.hangingUp(reason));
    }

    /** This much of a sentence reached the callee; reports about unknown sentences change nothing. */
    public Conversation spoken(UUID turnId, int index, String heard, boolean interrupted) {
        return exchange(turnId)
                .map(known -> with(turnId, known.turn(), exchange -> exchange.spoken(index, heard, interrupted)))
                .orElse(this);
    }

    public Conversation closed(UUID turnId, ExchangeStatus status) {
        return exchange(turnId)
                .map(known -> with(turnId, known.turn(), exchange -> exchange.as(status)))
                .orElse(this);
    }

    private Conversation with(UUID turnId, int turn, UnaryOperator<Exchange> change) {
        List<Exchange> all = new ArrayList<>(exchanges);
        Exchange before = exchange(turnId).orElse(null);
        if (before == null) {
            all.add(change.apply(Exchange.open(turnId, turn)));
            all.sort(Comparator.comparingInt(Exchange::turn));
        } else {
            all.set(all.indexOf(before), change.apply(before));
        }
        return new Conversation(call, status, briefing, opening, all, state);
    }

    private ConversationStatus later(ConversationStatus next) {
        return next.compareTo(status) > 0 ? next : status;
    }
}
