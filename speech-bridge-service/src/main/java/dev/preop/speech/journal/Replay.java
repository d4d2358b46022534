package dev.preop.speech.journal;

import dev.preop.speech.turn.Step;
import dev.preop.speech.turn.TurnEngine;
import dev.preop.speech.turn.TurnEvent;
import dev.preop.speech.turn.TurnState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Plays a journal through the turn engine of today, at the times of then. What the engine decides is told line by line;
 * the same journal and the same engine give the same lines.
 */
public final class Replay {

    private Replay() {}

    /**
     * The decisions of a call.
     *
     * @param open opens one line
     * @throws BrokenJournalException when it cannot be read
     */
    public static List<String> decisions(List<String> journal, UnaryOperator<String> open) {
        List<JournalEntry> entries =
                journal.stream().map(open).map(JournalFormat::read).toList();
        if (entries.isEmpty() || !(entries.getFirst() instanceof JournalEntry.Began began)) {
            throw new BrokenJournalException("the journal does not begin with how the call began");
        }
        TurnEngine engine = new TurnEngine(began.settings(), began.terms());
        List<String> decisions = new ArrayList<>();
        Step first = began.past() == null ? engine.start() : engine.resume(began.past(), began.at());
        TurnState state = first.state();
        if (!first.effects().isEmpty()) {
            decisions.add(line(began.at(), "Began", first, state));
        }
        for (JournalEntry entry : entries.subList(1, entries.size())) {
            if (!(entry instanceof JournalEntry.Happened(long at, TurnEvent event))) {
                throw new BrokenJournalException("the journal holds more than one call");
            }
            Step step = engine.step(state, event, at);
            decisions.add(line(at, event.getClass().getSimpleName(), step, state));
            state = step.state();
        }
        return List.copyOf(decisions);
    }

    private static String line(long at, String event, Step step, TurnState before) {
        String was = before.getClass().getSimpleName();
        String is = step.state().getClass().getSimpleName();
        String change = was.equals(is) ? was : was + " → " + is;
        StringBuilder line = new StringBuilder("%8d  %s  %s".formatted(at, event, change));
        step.effects().forEach(effect -> line.append("\n          ").append(effect));
        return line.toString();
    }
}
