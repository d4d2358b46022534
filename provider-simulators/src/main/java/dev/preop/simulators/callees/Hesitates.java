package dev.preop.simulators.callees;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Pauses in the middle of what they say, wherever the words hold a {@value #PAUSE}, and goes on.
 *
 * @param inner who they are otherwise
 */
record Hesitates(Persona inner) implements Persona {

    private static final String PAUSE = "\u2026";
    private static final Duration LENGTH = Duration.ofMillis(700);

    @Override
    public Step pickedUp() {
        return with(inner.pickedUp());
    }

    @Override
    public Step heard(String text) {
        return with(inner.heard(text));
    }

    @Override
    public Step silence() {
        return with(inner.silence());
    }

    private static Step with(Step step) {
        List<Act> acts = new ArrayList<>();
        for (Act act : step.acts()) {
            if (act instanceof Act.Say(String text)) {
                acts.addAll(inPieces(text));
            } else {
                acts.add(act);
            }
        }
        return new Step(new Hesitates(step.next()), acts);
    }

    private static List<Act> inPieces(String text) {
        List<Act> acts = new ArrayList<>();
        for (String piece : text.split(PAUSE, -1)) {
            if (!acts.isEmpty()) {
                acts.add(new Act.Pause(LENGTH));
            }
            acts.add(new Act.Say(piece));
        }
        return acts;
    }
}
