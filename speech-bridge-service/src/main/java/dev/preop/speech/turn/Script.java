package dev.preop.speech.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is left to say. Of the turn it takes each piece once and in order, from one model turn only; what is said beside
 * the turn goes before what has not begun.
 *
 * @param turn the turn that may be answered; pieces of any other are stale
 * @param lastIndex the last piece taken, -1 for none
 * @param complete whether no more pieces are to come
 * @param firm whether nothing the callee says stops it
 * @param ending what comes once all lines are heard
 */
record Script(
        int turn,
        @Nullable UUID turnId,
        int lastIndex,
        boolean complete,
        boolean firm,
        List<Line> lines,
        @Nullable Ending ending) {

    /** More lines than this are not kept: no honest reply has as many. */
    static final int MAX_LINES = 32;

    Script {
        lines = List.copyOf(lines);
    }

    static Script awaiting(int turn) {
        return new Script(turn, null, -1, false, false, List.of(), null);
    }

    boolean accepts(Reply reply) {
        return !complete
                && reply.turn() == turn
                && (turnId == null || turnId.equals(reply.turnId()))
                && reply.index() > lastIndex
                && !full();
    }

    boolean full() {
        return lines.size() >= MAX_LINES;
    }

    /** The script after a piece of the turn that adds no line to it. */
    Script took(Reply reply, @Nullable Ending ending) {
        Ending next = ending == null ? this.ending : ending;
        return new Script(turn, reply.turnId(), reply.index(), reply.last() || next != null, firm, lines, next);
    }

    /** With a line at a place. */
    Script insert(int at, Line line) {
        List<Line> next = new ArrayList<>(lines);
        next.add(at, line);
        return withLines(next);
    }

    /** Where a line beside the turn belongs: behind what has begun and what was said beside the turn before. */
    int asidePlace(boolean opened, int generation) {
        if (!opened) {
            return lines.size();
        }
        for (int at = lines.size(); at > 0; at--) {
            Line before = lines.get(at - 1);
            if (before.isAside() || before.begun() && before.sentence().generation() == generation) {
                return at;
            }
        }
        return 0;
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

    /** Nothing of this turn is to be said any more, whatever still arrives for it; {@code kept} lines are. */
    Script cut(Predicate<Line> kept) {
        return new Script(
                turn,
                turnId,
                lastIndex,
                true,
                false,
                lines.stream().filter(kept).toList(),
                null);
    }

    Script ending(Ending ending) {
        return new Script(turn, turnId, lastIndex, true, firm, lines, ending);
    }

    Script unstoppable() {
        return new Script(turn, turnId, lastIndex, true, true, lines, ending);
    }

    Script withLines(List<Line> lines) {
        return new Script(turn, turnId, lastIndex, complete, firm, lines, ending);
    }

    boolean silent() {
        return lines.isEmpty();
    }

    /** Whether there is something that may be said: before the opening only the opening itself. */
    boolean speakable(boolean opened) {
        return !silent() && (opened || !lines.getFirst().isAside());
    }
}
