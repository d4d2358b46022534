package dev.preop.speech.turn;

import dev.preop.contracts.HangUpReason;
import dev.preop.contracts.ReplyOrigin;
import dev.preop.speech.turn.Floor.Hush;
import dev.preop.speech.turn.Past.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a call stands that goes on here, by what the world was told of it. What was wanted and not heard is left to say, a
 * cut sentence from the word at which it was cut. Keys are not pressed twice, nor is the call handed over twice.
 */
final class Resumption {

    /** Of no generation that is played: every line has its sound made anew. */
    private static final int BEFORE = 0;

    private static final long LAST_GENERATION = 999_999_999;

    private final Past past;
    private final long now;

    private Resumption(Past past, long now) {
        this.past = past;
        this.now = now;
    }

    /**
     * Marks of earlier generations may still come back; the clock of the call, in milliseconds, is ahead of all of them,
     * and of the count of the bridge's own lines.
     */
    static Floor floor(Past past, long now) {
        int fresh = (int) Math.min(now + 1, LAST_GENERATION);
        return new Floor(
                fresh,
                past.turn(),
                past.opened(),
                past.opened(),
                false,
                past.paused() ? Hush.PAUSED : Hush.NONE,
                fresh,
                new Resumption(past, now).script(),
                Callee.UNKNOWN,
                now);
    }

    private Script script() {
        Script script = isOwed()
                ? Script.awaiting(past.turn())
                : Script.awaiting(past.turn()).cut(line -> false);
        for (Told told : past.lately()) {
            if (told instanceof Told.Wanted(Reply reply)) {
                script = wanted(script, reply);
            }
        }
        List<Line> turn = unheard(script.lines());
        List<Line> left = new ArrayList<>();
        if (past.turn() > 0) {
            left.addAll(unheard(disclosure()));
        }
        left.addAll(turn);
        left.addAll(past.opened() ? 0 : left.size(), unheard(asides()));
        return script.withLines(left);
    }

    /** Whether the present turn is to be answered: it was told lately, or has not been opened. */
    private boolean isOwed() {
        return !past.opened()
                || past.lately().stream().anyMatch(told -> switch (told) {
                    case Told.Wanted(Reply reply) -> reply.turn() == past.turn();
                    case Told.Heard(int turn) -> turn == past.turn();
                    case Told.Ordered ignored -> false;
                    case Told.Spoken ignored -> false;
                    case Told.Played ignored -> false;
                });
    }

    private static Script wanted(Script script, Reply reply) {
        return switch (reply) {
            case Reply.Voicemail message ->
                script.cut(line -> false)
                        .insert(0, line(message, message.text(), Line.Kind.TURN))
                        .ending(new Ending.HangUp(HangUpReason.VOICEMAIL))
                        .unstoppable();
            case Reply stale when !script.accepts(stale) -> script;
            case Reply.Speak speak -> {
                Script took = script.took(speak, null);
                yield took.insert(took.lines().size(), line(speak, speak.text(), ReplyRules.kind(speak)));
            }
            case Reply.HangUp hangUp -> script.took(hangUp, new Ending.HangUp(hangUp.reason()));
            case Reply.Press press -> script.took(press, null);
            case Reply.Transfer transfer -> script.took(transfer, null);
            case Reply.Ignored ignored -> script.took(ignored, null);
        };
    }

    private List<Line> disclosure() {
        return past.lately().stream()
                .map(told -> told instanceof Told.Wanted(Reply.Speak speak) ? speak : null)
                .filter(Objects::nonNull)
                .filter(speak -> ReplyRules.kind(speak) == Line.Kind.OWED)
                .map(speak -> line(speak, speak.text(), Line.Kind.OWED))
                .toList();
    }

    /** What operators wanted said since they last wanted silence. */
    private List<Line> asides() {
        List<Line> lines = new ArrayList<>();
        for (Told told : past.lately()) {
            if (told instanceof Told.Ordered(Order.Say say)) {
                lines.add(Line.of(
                        new Sentence(BEFORE, say.turnId(), past.turn(), say.index(), say.text(), ReplyOrigin.OPERATOR),
                        Line.Kind.ASIDE));
            } else if (told instanceof Told.Ordered(Order.Pause ignored)) {
                lines.clear();
            }
        }
        return lines;
    }

    /** What follows the last line of which something was heard, and what is left of that one. */
    private List<Line> unheard(List<Line> lines) {
        List<Line> left = new ArrayList<>();
        for (Line line : lines) {
            Line heard = heard(line);
            if (heard.begun()) {
                left.removeIf(before -> !before.isOwed());
            }
            if (!heard.heardOut()) {
                left.add(heard);
            }
        }
        return left;
    }

    /** A line as far as it was heard: as was told, or else as the carrier has played it. */
    private Line heard(Line line) {
        return spoken(line.sentence())
                .filter(Told.Spoken::audible)
                .map(spoken -> line.started(spoken.startedMs())
                        .heard(
                                spoken.whole()
                                        ? Integer.MAX_VALUE
                                        : spoken.heard().length()))
                .or(() -> played(line.sentence()).map(chars -> line.started(now).heard(chars)))
                .orElse(line);
    }

    private Optional<Told.Spoken> spoken(Sentence sentence) {
        return past.lately().stream()
                .map(told -> told instanceof Told.Spoken spoken ? spoken : null)
                .filter(Objects::nonNull)
                .filter(spoken -> spoken.turnId().equals(sentence.turnId()) && spoken.index() == sentence.index())
                .reduce((earlier, later) -> later);
    }

    /** The mark may be that of an operator's sentence at the same place, unless there is none. */
    private Optional<Integer> played(Sentence sentence) {
        boolean isAmbiguous = past.lately().stream()
                .anyMatch(told -> told instanceof Told.Ordered(Order.Say say) && say.index() == sentence.index());
        return past.lately().stream()
                .map(told -> told instanceof Told.Played played ? played : null)
                .filter(Objects::nonNull)
                .filter(played -> !isAmbiguous
                        && played.chars() > 0
                        && played.turn() == sentence.turn()
                        && played.index() == sentence.index())
                .map(Told.Played::chars)
                .findFirst();
    }

    private static Line line(Reply reply, String text, Line.Kind kind) {
        return Line.of(new Sentence(BEFORE, reply.turnId(), reply.turn(), reply.index(), text), kind);
    }
}
