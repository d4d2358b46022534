package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the agent still has to say in the current turn. It takes each piece once and in order, from one model turn only.
 *
 * @param turn the turn that may be answered; pieces of any other are stale
 * @param lastIndex the last piece taken, -1 for none
 * @param complete whether no more pieces are to come
 * @param hangUp how the turn ends the call, once all lines are heard
 */
record Script(
        int turn,
        @Nullable UUID turnId,
        int lastIndex,
        boolean complete,
        List<Line> lines,
        @Nullable HangUpReason hangUp) {

    /** More sentences than this are not kept: no honest reply has as many. */
    static final int MAX_LINES = 32;

    Script {
        lines = List.copyOf(lines);
    }

    static Script awaiting(int turn) {
        return new Script(turn, null, -1, false, List.of(), null);
    }

    boolean accepts(Reply reply) {
        return !complete
                && reply.turn() == turn
                && (turnId == null || turnId.equals(reply.turnId()))
                && reply.index() > lastIndex
                && lines.size() < MAX_LINES;
    }

    Script take(Reply reply, int generation) {
        List<Line> next = new ArrayList<>(lines);
        HangUpReason ending = hangUp;
        switch (reply) {
            case Reply.Speak speak ->
                next.add(Line.of(new Sentence(generation, speak.turnId(), speak.turn(), speak.index(), speak.text())));
            case Reply.HangUp hangingUp -> ending = hangingUp.reason();
            case Reply.Ignored ignored -> {}
        }
        return new Script(turn, reply.turnId(), reply.index(), reply.last() || ending != null, next, ending);
    }

    /** The script with {@code change} made to the line of {@code sentence}, if that is still there. */
    Script with(Sentence sentence, UnaryOperator<Line> change) {
        return withLines(lines.stream()
                .map(line -> line.sentence().equals(sentence) ? change.apply(line) : line)
                .toList());
    }

    Script without(Line line) {
        return withLines(lines.stream().filter(other -> other != line).toList());
    }

    /** Nothing of this turn is to be said any more, whatever still arrives for it. */
    Script cut() {
        return new Script(turn, turnId, lastIndex, true, List.of(), null);
    }

    boolean silent() {
        return lines.isEmpty();
    }

    private Script withLines(List<Line> lines) {
        return new Script(turn, turnId, lastIndex, complete, lines, hangUp);
    }
}
