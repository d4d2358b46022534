package dev.preop.conversation.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.Money;
import dev.preop.conversation.action.Action;
import dev.preop.conversation.authority.Breach;
import dev.preop.conversation.language.Phrase;
import dev.preop.conversation.language.Phrases;
import dev.preop.conversation.money.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A reply while the model writes it: text and actions go in, checked moves come out. It ends with exactly one last move,
 * or with a question to the user; whatever the model does, it is never empty. For one turn and one thread.
 */
final class Reply {

    private final ReplyRules rules;
    private final Phrases phrases;
    private SentenceCutter cutter = new SentenceCutter();
    private @Nullable Action ending;
    private @Nullable Question question;
    private int next;
    private boolean spoke;
    private boolean filled;
    private boolean closed;

    Reply(ReplyRules rules) {
        this.rules = rules;
        this.phrases = rules.briefing().phrases();
        this.next = rules.firstIndex();
    }

    /** Whether the reply is complete; whatever comes afterwards is ignored. */
    boolean closed() {
        return closed;
    }

    /** What the user has to be asked before the turn can go on, once the reply is complete. */
    Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    /** Whether something of the model's own was given out. */
    boolean spoke() {
        return spoke;
    }

    /** What is owed before the model has said a word. */
    List<Move> begin() {
        return rules.affirmsAi() ? List.of(say(isAi(), false)) : List.of();
    }

    List<Move> text(String piece) {
        return closed ? List.of() : check(cutter.feed(piece), false);
    }

    /** The model wants to act; that comes after all it has to say, and the first action counts. */
    void act(Action action) {
        if (ending == null) {
            ending = action;
        }
    }

    /** Another model begins anew. */
    void restart() {
        cutter = new SentenceCutter();
    }

    /** The model is done. */
    List<Move> end() {
        if (closed) {
            return List.of();
        }
        List<Move> moves = new ArrayList<>(check(cutter.rest(), ending == null));
        if (!closed) {
            moves.addAll(finish());
        }
        return moves;
    }

    /** The model failed or is too slow: unless it had decided to act, a scripted line closes the turn. */
    List<Move> giveUp() {
        return closed || ending != null ? end() : List.of(say(silence(), true));
    }

    /** Fills the wait for a slow first sentence. */
    List<Move> filler() {
        if (closed || spoke || filled || next > rules.firstIndex()) {
            return List.of();
        }
        filled = true;
        return List.of(say(rules.filler(), false));
    }

    private List<Move> finish() {
        return switch (ending) {
            case null -> List.of(say(silence(), true));
            case Action.HangUp hangUp -> spokenFirst(Phrase.GOODBYE, at -> new Move.HangUp(at, hangUp.reason(), true));
            case Action.Transfer transfer -> spokenFirst(Phrase.CONNECTING, at -> new Move.Transfer(at, true));
            case Action.PressDigits press -> List.of(close(at -> new Move.PressDigits(at, press.digits(), true)));
            case Action.LeaveVoicemail voicemail ->
                List.of(close(at -> new Move.LeaveVoicemail(at, Voicemail.text(rules.briefing()), true)));
            case Action.RequestApproval request -> ask(Optional.empty());
            case Action.TakeNote note -> List.of(say(silence(), true));
        };
    }

    private String isAi() {
        return phrases.the(Phrase.IS_AI, "owner", rules.briefing().owner());
    }

    private String silence() {
        return phrases.the(rules.affirmsAi() ? Phrase.GO_ON : Phrase.SAY_AGAIN);
    }

    private List<Move> check(List<String> sentences, boolean ending) {
        List<Move> moves = new ArrayList<>();
        for (int i = 0; i < sentences.size() && !closed; i++) {
            boolean last = ending && i == sentences.size() - 1;
            String sentence = sentences.get(i);
            switch (Guardrail.judge(sentence)) {
                case DENIES_AI -> {
                    if (!rules.affirmsAi()) {
                        moves.add(own(isAi(), last));
                    }
                }
                case UNFIT -> moves.add(own(phrases.the(Phrase.NEUTRAL), last));
                case AFFIRMS_AI -> {
                    if (!rules.affirmsAi()) {
                        moves.add(own(sentence, last));
                    }
                }
                case FIT -> moves.addAll(allowed(sentence, last));
            }
        }
        return moves;
    }

    private List<Move> allowed(String sentence, boolean last) {
        Optional<Breach> breach = rules.guard().breach(sentence);
        return breach.isPresent() ? ask(breach) : List.of(own(sentence, last));
    }

    /** The user decides; what the model wrote beyond this point rests on an answer that nobody gave. */
    private List<Move> ask(Optional<Breach> breach) {
        if (rules.refusedBefore()) {
            return List.of(
                    say(phrases.the(Phrase.CANNOT_AGREE), false),
                    close(at -> new Move.HangUp(at, HangUpReason.GOAL_FAILED, true)));
        }
        Move line = say(phrases.the(Phrase.HOLD_LINE), false);
        closed = true;
        question = breach.map(this::about).orElseGet(this::aboutOffer);
        return List.of(line);
    }

    private Question about(Breach breach) {
        return switch (breach) {
            case Breach.TooExpensive price -> Question.price(money(price.amount()));
            case Breach.NotAuthorised other -> Question.request();
        };
    }

    /** The model asks of its own accord: for the highest price that the callee has named, whatever the model says. */
    private Question aboutOffer() {
        return rules.offer()
                .highest()
                .map(amount -> Question.price(money(amount)))
                .orElseGet(Question::request);
    }

    private Money money(Amount amount) {
        Money ceiling = rules.briefing().envelope().ceiling();
        return amount.in(ceiling == null ? "USD" : ceiling.currency());
    }

    private List<Move> spokenFirst(Phrase otherwise, IntFunction<Move> act) {
        List<Move> moves = new ArrayList<>();
        if (!spoke) {
            moves.add(say(phrases.the(otherwise), false));
        }
        moves.add(close(act));
        return moves;
    }

    private Move own(String text, boolean last) {
        spoke = true;
        return say(text, last);
    }

    private Move say(String text, boolean last) {
        closed |= last;
        return new Move.Say(next++, text, last);
    }

    private Move close(IntFunction<Move> act) {
        closed = true;
        return act.apply(next++);
    }
}
