package dev.preop.simulators.ollama.mind.report;

import dev.preop.simulators.ollama.mind.talk.Outcome;
import dev.preop.simulators.ollama.mind.talk.Outcome.Mood;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which of the callee's lines turned the call: for the better where they settled it, for the worse where they refused. */
final class Moods {

    private Moods() {}

    /** Moods by the number of the line; a line without one is neutral. */
    static SortedMap<Integer, String> of(Transcript transcript, List<Outcome> after) {
        SortedMap<Integer, String> moods = new TreeMap<>();
        boolean reached = false;
        boolean unwilling = false;
        for (int i = 0; i < after.size(); i++) {
            Transcript.Line line = transcript.lines().get(i);
            Outcome then = after.get(i);
            boolean refuses = then.mood() == Mood.UNWILLING;
            if (line.human() && refuses && !unwilling) {
                moods.put(line.number(), "negative");
            } else if (line.human() && then.reached() && !reached) {
                moods.put(line.number(), "positive");
            }
            reached = then.reached();
            unwilling = refuses;
        }
        return moods;
    }
}
