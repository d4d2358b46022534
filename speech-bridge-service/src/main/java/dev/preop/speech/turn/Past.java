package dev.preop.speech.turn;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What the world was told of a call before it went on here.
 *
 * @param opened whether something of the opening was heard
 * @param paused whether an operator keeps the agent silent
 * @param turn the last turn told, 0 before the opening
 * @param lately what was told in the last minutes, each kind in its order
 */
public record Past(boolean opened, boolean paused, int turn, List<Told> lately) {

    /** Nothing is known: the call begins. */
    public static final Past NONE = new Past(false, false, 0, List.of());

    /** One thing that was told. */
    public sealed interface Told {

        /** The conversation wanted something said or done. */
        record Wanted(Reply reply) implements Told {}

        /** An operator wanted something said or done. */
        record Ordered(Order order) implements Told {}

        /** The carrier has played so many characters of a sentence; who played it could not tell any more. */
        record Played(int turn, int index, int chars) implements Told {}

        /** The callee said something, which is now answered as {@code turn}. */
        record Heard(int turn) implements Told {}

        /**
         * A sentence was spoken, or will not be.
         *
         * @param heard all that was heard of it
         * @param whole whether that is all of it
         */
        record Spoken(UUID turnId, int index, String heard, boolean whole, long startedMs) implements Told {

            boolean audible() {
                return whole || !heard.isEmpty();
            }
        }
    }

    public Past {
        lately = List.copyOf(lately);
    }

    /** The same, and the carrier has played so much of a sentence. */
    public Past played(int turn, int index, int chars) {
        List<Told> all = new ArrayList<>(lately);
        all.add(new Told.Played(turn, index, chars));
        return new Past(opened || chars > 0, paused, this.turn, all);
    }
}
