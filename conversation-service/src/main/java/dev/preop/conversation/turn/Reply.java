package dev.preop.conversation.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.conversation.authority.AuthorityGuard;
import dev.preop.conversation.phrase.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reply while the model writes it: text goes in, checked moves come out, and exactly one of them is the last. Whatever
 * the model does, a reply is never empty. For one turn and one thread.
 */
final class Reply {

    private final Phrases phrases;
    private final AuthorityGuard guard;
    private final boolean priceRefusedBefore;
    private final SentenceCutter cutter = new SentenceCutter();
    private @Nullable HangUpReason hangUp;
    private int next;
    private boolean spoke;
    private boolean closed;

    /** @param priceRefusedBefore whether a price was already refused on this call: the next time ends it */
    Reply(Phrases phrases, AuthorityGuard guard, boolean priceRefusedBefore) {
        this.phrases = phrases;
        this.guard = guard;
        this.priceRefusedBefore = priceRefusedBefore;
    }

    /** Whether the last move is out; whatever comes afterwards is ignored. */
    boolean closed() {
        return closed;
    }

    /** Whether something of the model's own was given out. */
    boolean spoke() {
        return spoke;
    }

    List<Move> text(String piece) {
        return closed ? List.of() : check(cutter.feed(piece), false);
    }

    /** The model wants to end the call; that comes after all it has to say. */
    void hangUp(HangUpReason reason) {
        if (hangUp == null) {
            hangUp = reason;
        }
    }

    /** The model is done. */
    List<Move> end() {
        if (closed) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>(check(cutter.rest(), hangUp == null));
        if (closed) {
            return moves;
        }
        if (hangUp == null) {
            moves.add(say(phrases.sayAgain(), true));
            return moves;
        }
        if (!spoke) {
            moves.add(say(phrases.goodbye(), false));
        }
        moves.add(hangUpNow(hangUp));
        return moves;
    }

    /** The model failed or is too slow: unless it had decided to end the call, a scripted line closes the turn. */
    List<Move> giveUp() {
        if (closed || hangUp != null) {
            return end();
        }
        return List.of(say(phrases.sayAgain(), true));
    }

    /** Fills the wait for a slow first sentence. */
    List<Move> filler() {
        return closed || next > 0 ? List.of() : List.of(say(phrases.oneMoment(), false));
    }

    private List<Move> check(List<String> sentences, boolean ending) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < sentences.size() && !closed; i++) {
            String sentence = sentences.get(i);
            if (guard.breach(sentence).isPresent()) {
                moves.addAll(refuse());
            } else {
                spoke = true;
                moves.add(say(sentence, ending && i == sentences.size() - 1));
            }
        }
        return moves;
    }

    private List<Move> refuse() {
        return priceRefusedBefore
                ? List.of(say(phrases.cannotAgree(), false), hangUpNow(HangUpReason.GOAL_FAILED))
                : List.of(say(phrases.checkPrice(), true));
    }

    private Move say(String text, boolean last) {
        closed |= last;
        return new Move.Say(next++, text, last);
    }

    private Move hangUpNow(HangUpReason reason) {
        closed = true;
        return new Move.HangUp(next++, reason, true);
    }
}
